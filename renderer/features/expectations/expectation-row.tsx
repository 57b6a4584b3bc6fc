import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import { explainReason, expectationStanding, lastConfirmed } from '#domain/expectations/to-confirm.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button, IconButton } from '#components/button.tsx';
import { Explain } from '#components/explain.tsx';
import { ListRow } from '#components/list.tsx';
import { Menu } from '#components/menu.tsx';
import { Tag } from '#components/tag.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import { ExpectationEditor } from './expectation-editor.tsx';
import { discard, markConfirmed, markRetired, markTakenUp } from './settle-expectation.ts';

interface ExpectationRowProps {
  readonly card: Expectation;
  readonly person: Person;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

/** One card: its words, whether it stands, and when it was said. Its keys stand in `use-expectation-keys.ts`. */
export function ExpectationRow({ card, person, isEditing, onEdit }: ExpectationRowProps) {
  const today = useShownToday();
  const { standards } = useSettings();
  const words = useRef<HTMLButtonElement>(null);
  const stopEditing = () => {
    flushSync(() => onEdit(false));
    words.current?.focus();
  };
  if (isEditing) return <ExpectationEditor card={card} onDone={stopEditing} />;
  const standing = expectationStanding(card, person, { today, standards });
  const isRetired = standing.kind === 'retired';
  return (
    <ListRow
      evidence={<Said card={card} />}
      actions={
        <>
          {!isRetired && (
            <Button size="small" aria-label={t`We said it today: ${card.text}`} onPress={() => void markConfirmed(card, person, today)}>
              <Trans>We said it today</Trans>
            </Button>
          )}
          <Menu
            label={t`More about ${card.text}`}
            trigger={<IconButton label={t`More about ${card.text}`} size="small" icon={<IconDots size="1.125rem" aria-hidden />} />}
            items={[
              ...(isRetired
                ? [{ key: 'again', label: t`Take up again`, onAction: () => void markTakenUp(card) }]
                : [
                    { key: 'edit', label: t`Change words`, shortcut: 'E', onAction: () => onEdit(true) },
                    { key: 'retire', label: t`Retire`, shortcut: 'X', onAction: () => void markRetired(card, today) },
                  ]),
              { key: 'delete', label: t`Delete`, isDangerous: true, onAction: () => void discard(card) },
            ]}
          />
        </>
      }
    >
      <button ref={words} type="button" data-expectation={card.id} disabled={isRetired} onClick={() => onEdit(true)} className="cursor-text text-start wrap-anywhere disabled:cursor-default disabled:text-soft">
        <bdi>{card.text}</bdi>
      </button>{' '}
      {standing.kind === 'to-confirm' && (
        <>
          <Tag tone="owed"><Trans>to confirm</Trans></Tag> <Explain label={t`Why to confirm: ${card.text}`}>{explainReason(standing.reason, calledName(person), today)}</Explain>
        </>
      )}
    </ListRow>
  );
}

/** Since when it stands, when it was last said aloud, and every time before. */
function Said({ card }: { readonly card: Expectation }) {
  const today = useShownToday();
  const last = lastConfirmed(card);
  return (
    <>
      <Trans>since <When on={card.sinceOn} /></Trans>
      {card.retiredOn ? (
        <>
          {' · '}
          <Trans>retired <When on={card.retiredOn} /></Trans>
        </>
      ) : (
        last && (
          <>
            {' · '}
            <Trans>last said <When on={last.on} /></Trans>
          </>
        )
      )}
      {card.confirmations.length > 1 && (
        <>
          {' '}
          <Explain label={t`When it was said: ${card.text}`}>
            {card.confirmations.toReversed().map(({ on, role }) => (
              <span key={on} className="block">
                {role ? <Trans>{plainDate(on, today)}, as <bdi>{role}</bdi></Trans> : plainDate(on, today)}
              </span>
            ))}
          </Explain>
        </>
      )}
    </>
  );
}
