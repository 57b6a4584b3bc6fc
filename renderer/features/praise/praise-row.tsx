import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import { type Praise, praiseChannels } from '#domain/praise/praise.ts';
import { Button, IconButton } from '#components/button.tsx';
import { keepFocus } from '#components/keep-focus.ts';
import { ListRow } from '#components/list.tsx';
import { Menu, type MenuItem } from '#components/menu.tsx';
import { PeopleNames } from '#components/people-names.tsx';
import { Tag } from '#components/tag.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import { copyTeamWords } from './copy-team-words.ts';
import { PraiseEditor } from './praise-editor.tsx';
import { Origin } from './praise-origin.tsx';
import { channelWays, saidWord } from './praise-words.ts';
import { discard, markSaid, markUnsaid } from './settle-praise.ts';

interface PraiseRowProps {
  readonly praise: Praise;
  /** Everybody who may be named. */
  readonly people: readonly Person[];
  /** Whether the row says for whom it is. */
  readonly isNamed: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

/** Something good about somebody: what it was, who noticed, and whether they have heard it. */
export function PraiseRow({ praise, people, isNamed, isEditing, onEdit }: PraiseRowProps) {
  const words = useRef<HTMLButtonElement>(null);
  const today = useShownToday();
  const stopEditing = () => {
    flushSync(() => onEdit(false));
    words.current?.focus();
  };
  if (isEditing) return <PraiseEditor stored={praise} people={people} onDone={stopEditing} />;
  const isSaid = praise.state === 'given';
  const say = () => {
    keepFocus();
    void markSaid(praise, today);
  };
  const about = praise.personIds.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const isBare = !praise.situation && !praise.impact;
  return (
    <ListRow
      evidence={<Evidence praise={praise} people={people} />}
      actions={
        <>
          {!isSaid && (
            <Button size="small" aria-label={`${saidWord(praise)}: ${praise.whatTheyDid}`} onPress={say}>
              {saidWord(praise)}
            </Button>
          )}
          <Menu label={t`More about ${praise.whatTheyDid}`} trigger={<IconButton label={t`More about ${praise.whatTheyDid}`} size="small" icon={<IconDots size="1.125rem" aria-hidden />} />} items={choices(praise, about, today, () => onEdit(true))} />
        </>
      }
    >
      {isNamed && about.length > 0 && (
        <>
          <PeopleNames people={about} />:{' '}
        </>
      )}
      <button ref={words} type="button" data-praise={praise.id} onClick={() => onEdit(true)} className="cursor-text text-start wrap-anywhere">
        <bdi>{praise.whatTheyDid}</bdi>
      </button>{' '}
      {praise.visibility === 'public' && <Tag><Trans>fit for the team</Trans></Tag>}
      {praise.impact && <p className="text-soft wrap-anywhere"><bdi>{praise.impact}</bdi></p>}
      {!isSaid && isBare && (
        <Button kind="quiet" size="small" className="-ms-2.5" onPress={() => onEdit(true)}>
          <Trans>Add the moment and what came of it</Trans>
        </Button>
      )}
    </ListRow>
  );
}

function choices(praise: Praise, about: readonly Person[], today: Parameters<typeof markSaid>[1], edit: () => void): readonly MenuItem[] {
  const isSaid = praise.state === 'given';
  const said = praiseChannels.map((channel): MenuItem => ({ key: channel, label: `${saidWord(praise)}: ${channelWays[channel]}`, onAction: () => void markSaid(praise, today, channel) }));
  return [
    { key: 'edit', label: t`Change`, shortcut: 'E', onAction: edit },
    ...(isSaid ? [{ key: 'unsaid', label: t`Not said yet`, onAction: () => void markUnsaid(praise) }] : said),
    ...(isSaid && praise.visibility === 'public' ? [{ key: 'copy', label: t`Copy words for the team`, onAction: () => void copyTeamWords(praise, about) }] : []),
    { key: 'delete', label: t`Delete`, isDangerous: true, onAction: () => void discard(praise) },
  ];
}

/** When it was heard, and in which conversation or how. */
function Heard({ on, within, channel }: { readonly on: CalendarDate; readonly within: Praise['givenIn']; readonly channel: Praise['channel'] }) {
  if (within)
    return (
      <Trans>
        heard <When on={on} />{' '}
        <Link to={`/one-on-ones/${within}`} className="text-soft hover:text-ink">
          in the one-on-one
        </Link>
      </Trans>
    );
  return channel ? <Trans>heard <When on={on} /> {channelWays[channel]}</Trans> : <Trans>heard <When on={on} /></Trans>;
}

/** Who noticed, since when it waits, or when and how it was heard. */
function Evidence({ praise, people }: { readonly praise: Praise; readonly people: readonly Person[] }): ReactNode {
  const { state, notedOn, givenOn, givenIn, channel } = praise;
  return (
    <>
      <Origin praise={praise} people={people} />
      {' · '}
      {state === 'drafted' || givenOn === null ? (
        <Trans>
          noted <When on={notedOn} />
        </Trans>
      ) : (
        <Heard on={givenOn} within={givenIn} channel={channel} />
      )}
    </>
  );
}
