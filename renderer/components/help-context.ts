import { createContext } from 'react';
import type { GuideSection } from '#domain/guide/guide-sections.ts';

/** Opens the user guide at a section, over what is shown. Null where there is no guide to open. */
export const HelpContext = createContext<((section: GuideSection) => void) | null>(null);
