import { type ReactNode, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { PersonName } from '#components/person-name.tsx';
import { Popover } from '#components/popover.tsx';
import { When } from '#components/when.tsx';
import type { EvidenceItem } from './evidence-item.ts';

const FIRST_SHOWN = 12;
const MORE_SHOWN = 100;

interface EvidenceProps {
  /** What is counted, and over what time; the title of what opens. */
  readonly title: string;
  /** How it is counted. */
  readonly how: ReactNode;
  /** Asked for when it opens: a screen holds thousands of them. */
  readonly items: () => readonly EvidenceItem[];
}

interface FigureProps extends EvidenceProps {
  /** The figure, as it stands in the page. */
  readonly children: ReactNode;
  /** Name for a screen reader when the figure alone would not tell which is meant. */
  readonly 'aria-label'?: string;
}

/** A figure that explains itself: what it counts, over what time, and the very records, each a link to where it stands. */
export function Figure({ children, title, how, items, 'aria-label': name }: FigureProps) {
  return (
    <Popover
      label={title}
      className="p-0"
      trigger={
        <AriaButton {...(name ? { 'aria-label': name } : {})} className="cursor-default text-start tabular-nums underline decoration-edge decoration-dotted underline-offset-4 hover:decoration-solid">
          {children}
        </AriaButton>
      }
    >
      <EvidenceList title={title} how={how} items={items} />
    </Popover>
  );
}

/** The records of a figure: the first at once, the rest on demand. */
export function EvidenceList({ title, how, items: listItems }: EvidenceProps) {
  const [items] = useState(listItems);
  const [shown, setShown] = useState(FIRST_SHOWN);
  return (
    <div className="flex max-h-96 w-88 max-w-full flex-col text-sm">
      <div className="border-b border-line px-4 pt-3 pb-2">
        <p className="font-medium">{title}</p>
        <div className="text-soft">{how}</div>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keyboard, too */}
      <ul tabIndex={0} aria-label={title} className="min-h-0 divide-y divide-line overflow-y-auto px-4">
        {items.slice(0, shown).map((item) => (
          <EvidenceRow key={item.key} item={item} />
        ))}
        {items.length === 0 && <li className="py-2 text-soft"><Trans>Nothing is counted here.</Trans></li>}
      </ul>
      {items.length > shown && (
        <div className="border-t border-line px-2 py-1.5">
          <Button kind="quiet" size="small" onPress={() => setShown(shown + MORE_SHOWN)}>
            {t`Show more of the ${items.length}`}
          </Button>
        </div>
      )}
    </div>
  );
}

function EvidenceRow({ item: { words, to, person, detail, on } }: { readonly item: EvidenceItem }) {
  return (
    <li className="py-2">
      <Link to={to} className="wrap-anywhere">
        <bdi>{words}</bdi>
      </Link>
      <div className="text-soft">
        {person && (
          <>
            <PersonName person={person} className="max-w-40" />
            {' · '}
          </>
        )}
        {detail && `${detail} · `}
        <When on={on} />
      </div>
    </li>
  );
}
