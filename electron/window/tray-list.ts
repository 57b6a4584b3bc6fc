import { t } from '@lingui/core/macro';

/** What the tray shows of today: a line such as "14:00 One-on-one with Ada", and where a click leads. */
export interface TrayEntry {
  readonly label: string;
  readonly route: string;
}
export type TrayList = readonly TrayEntry[];

/** Trays have no scrolling; what does not fit is one click away on Today. */
const MOST = 8;
const LONGEST = 60;

export type TrayItem = { readonly kind: 'separator' } | { readonly kind: 'heading'; readonly label: string } | { readonly kind: 'route'; readonly label: string; readonly route: string } | { readonly kind: 'veil'; readonly label: string; readonly isOn: boolean } | { readonly kind: 'open' | 'capture' | 'quit'; readonly label: string };

/** The tray's menu as data. */
export function trayItems(today: TrayList, isSharing: boolean): TrayItem[] {
  const shown = today.slice(0, MOST).map(({ label, route }): TrayItem => ({ kind: 'route', label: shorten(label), route }));
  const more = today.length - shown.length;
  return [
    { kind: 'heading', label: today.length === 0 ? t`Nothing more for today` : t`Today` },
    ...shown,
    ...(more > 0 ? [{ kind: 'route', label: t`${more} more…`, route: '/today' } as const] : []),
    { kind: 'separator' },
    { kind: 'capture', label: t`Write Something Down…` },
    { kind: 'veil', label: t`Screen-Sharing Veil`, isOn: isSharing },
    { kind: 'open', label: t`Open Heed` },
    { kind: 'quit', label: t`Quit` },
  ];
}

function shorten(label: string): string {
  const characters = [...new Intl.Segmenter('en').segment(label.replace(/\s+/g, ' '))].map((each) => each.segment);
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('').trimEnd()}…`;
}
