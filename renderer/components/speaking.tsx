import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { I18nProvider as LocaleProvider } from 'react-aria-components';
import { locale } from '#domain/language/speak.ts';

/** Lets everything within speak the language, and fields of dates and numbers follow the locale. */
export const Speaking = ({ children }: { readonly children: ReactNode }) => (
  <I18nProvider i18n={i18n}>
    <LocaleProvider locale={locale()}>{children}</LocaleProvider>
  </I18nProvider>
);
