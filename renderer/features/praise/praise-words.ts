import type { Praise, PraiseChannel } from '#domain/praise/praise.ts';

/** What a source is called where one is chosen or filtered by. */
export const sourceNames: Record<Praise['source'], string> = { mine: 'Yours', relayed: 'A colleague’s', customer: 'A customer’s' };

export const channelNames: Record<PraiseChannel, string> = {
  'in-person': 'In person',
  call: 'In a call',
  chat: 'In a chat',
  'e-mail': 'By e-mail',
  'in-front-of-the-team': 'In front of the team',
  card: 'With a card',
  other: 'In another way',
};

export const channelOptions = Object.entries(channelNames).map(([key, label]) => ({ key: key as PraiseChannel, label }));

/** What the button says that ends the waiting: one's own praise is said, a word from somebody else is told. */
export const saidWord = ({ source }: Pick<Praise, 'source'>): string => (source === 'mine' ? 'Said' : 'Told');
