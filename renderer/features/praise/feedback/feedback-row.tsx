import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { followUp, giveFeedback, stepBack } from '#domain/feedback/transitions.ts';
import type { Transition } from '#domain/transition.ts';
import { Button, IconButton } from '#components/button.tsx';
import { keepFocus } from '#components/keep-focus.ts';
import { ListRow } from '#components/list.tsx';
import { Menu } from '#components/menu.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { Tag } from '#components/tag.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import { changeFeedback, removeFeedback } from '#data/feedback.ts';
import { undo } from '#data/undo.ts';
import { FeedbackEditor } from './feedback-editor.tsx';

interface FeedbackRowProps {
  readonly feedback: Feedback;
  /** What the person is called. */
  readonly name: string;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

/** One piece of feedback: what it is about and where it stands. What is said in passing about it names nothing, as others may see the screen. */
export function FeedbackRow({ feedback, name, isEditing, onEdit }: FeedbackRowProps) {
  const words = useRef<HTMLButtonElement>(null);
  const today = useShownToday();
  const change = async (label: string, rule: (stored: Feedback) => Transition<Feedback>, said: string) => {
    keepFocus();
    sayOutcome(await changeFeedback(label, feedback.id, rule), said, undo);
  };
  const discard = async () => {
    sayOutcome(await removeFeedback(feedback), t`Deleted.`, undo);
  };
  const stopEditing = () => {
    flushSync(() => onEdit(false));
    words.current?.focus();
  };
  if (isEditing) return <FeedbackEditor stored={feedback} name={name} onDone={stopEditing} />;
  const edit = () => onEdit(true);
  return (
    <ListRow
      evidence={<Standing feedback={feedback} />}
      actions={
        <>
          {feedback.state === 'drafted' && (
            <Button size="small" onPress={() => void change(t`Mark as said`, (stored) => giveFeedback(stored, today), t`Marked as said.`)}>
              <Trans>I have said it</Trans>
            </Button>
          )}
          {feedback.state === 'given' && (
            <Button size="small" onPress={() => void change(t`Mark as followed up`, (stored) => followUp(stored, today), t`Marked as followed up.`)}>
              <Trans>I came back to it</Trans>
            </Button>
          )}
          <Menu
            label={t`More about this feedback`}
            trigger={<IconButton label={t`More about this feedback`} size="small" icon={<IconDots size="1.125rem" aria-hidden />} />}
            items={[
              { key: 'edit', label: t`Change`, onAction: edit },
              ...(feedback.state === 'drafted' ? [] : [{ key: 'back', label: feedback.state === 'given' ? t`Not said yet` : t`Come back to it once more`, onAction: () => void change(t`Take back`, stepBack, t`Taken back.`) }]),
              { key: 'delete', label: t`Delete`, isDangerous: true, onAction: () => void discard() },
            ]}
          />
        </>
      }
    >
      <button ref={words} type="button" onClick={edit} className="cursor-text text-start wrap-anywhere">
        <bdi>{feedback.behaviour}</bdi>
      </button>{' '}
      {feedback.state === 'drafted' && <Tag><Trans>draft</Trans></Tag>}
    </ListRow>
  );
}

function Standing({ feedback: { state, notedOn, givenOn, followUpOn, followedUpOn } }: { readonly feedback: Feedback }) {
  return (
    <>
      {state === 'drafted' || givenOn === null ? (
        <Trans>
          noted <When on={notedOn} />
        </Trans>
      ) : (
        <Trans>
          said <When on={givenOn} />
        </Trans>
      )}
      {followedUpOn !== null ? (
        <>
          {' · '}
          <Trans>came back to it <When on={followedUpOn} /></Trans>
        </>
      ) : (
        followUpOn !== null && (
          <>
          {' · '}
          <Trans>come back to it <When on={followUpOn} /></Trans>
        </>
        )
      )}
    </>
  );
}
