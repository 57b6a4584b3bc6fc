import { useEffect, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type Language, type LanguageChoice, languages } from '#domain/language/language.ts';
import { speech } from '#domain/language/speak.ts';
import { bridge } from '#bridge/bridge.ts';
import { useSettings } from '#bridge/settings.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { Select } from '#components/select.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

/** Each in itself: who does not read the one that is on finds theirs. */
const names: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };
const startIn: Readonly<Record<Language, string>> = { en: t`Start anew in English`, de: t`Start anew in German` };

/** In which language Heed speaks, and the new start that another one needs. */
export function LanguageSettings() {
  const { language } = useSettings();
  const { save, error } = useSave();
  const [systemLanguage, setSystemLanguage] = useState<Language>();
  useEffect(() => {
    void bridge.readFacts().then((facts) => setSystemLanguage(facts.systemLanguage));
  }, []);
  const [isHeld, setIsHeld] = useState(false);
  if (!systemLanguage) return null;
  const options: { readonly key: LanguageChoice; readonly label: string }[] = [{ key: 'system', label: t`As the system (${names[systemLanguage]})` }, ...languages.map((key) => ({ key, label: names[key] }))];
  const wanted = language === 'system' ? systemLanguage : language;
  const begin = async () => setIsHeld((await bridge.startAnew()) === 'unsaved');
  return (
    <SettingGroup title={t`Language`} help={<HelpLink section="appearance" label={t`How the language is chosen`} />} description={t`Of everything Heed says, also in notifications and on paper. What you wrote stays as it is.`} error={error}>
      <Select label={t`Language`} isLabelHidden options={options} value={language} onChange={(choice) => save({ language: choice })} className="w-64" />
      {wanted !== speech().language && (
        <Banner actions={<Button onPress={() => void begin()}>{startIn[wanted]}</Button>}>
          {isHeld ? <Trans>Something you typed is not saved yet, so Heed goes on. Try again in a moment.</Trans> : <Trans>Another language needs a new start. What is typed is saved first.</Trans>}
        </Banner>
      )}
    </SettingGroup>
  );
}
