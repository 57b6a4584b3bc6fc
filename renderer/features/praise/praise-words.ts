import { t } from '@lingui/core/macro';
import type { Praise, PraiseChannel } from '#domain/praise/praise.ts';

/** What a source is called where one is chosen or filtered by. */
export const sourceNames: Record<Praise['source'], string> = { mine: t`Yours`, relayed: t`A colleague’s`, customer: t`A customer’s` };

export const channelNames: Record<PraiseChannel, string> = {
  'in-person': t`In person`,
  call: t`In a call`,
  chat: t`In a chat`,
  'e-mail': t`By e-mail`,
  'in-front-of-the-team': t`In front of the team`,
  card: t`With a card`,
  other: t`In another way`,
};

/** The same within a sentence. */
export const channelWays: Record<PraiseChannel, string> = {
  'in-person': t`in person`,
  call: t`in a call`,
  chat: t`in a chat`,
  'e-mail': t`by e-mail`,
  'in-front-of-the-team': t`in front of the team`,
  card: t`with a card`,
  other: t`in another way`,
};

export const channelOptions = Object.entries(channelNames).map(([key, label]) => ({ key: key as PraiseChannel, label }));

/** What the button says that ends the waiting: one's own praise is said, a word from somebody else is told. */
export const saidWord = ({ source }: Pick<Praise, 'source'>): string => (source === 'mine' ? t`Said` : t`Told`);
