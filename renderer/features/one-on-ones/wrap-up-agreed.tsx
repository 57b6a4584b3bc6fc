import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import type { Commitment, CommitmentId } from '#domain/commitments/commitment.ts';
import { changeDue, commitTo, reword } from '#domain/commitments/transitions.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { withoutDue } from '#domain/notes/natural-due.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { changed, type Transition } from '#domain/transition.ts';
import { IconButton } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { suggestDue } from '#components/note-editor/suggest-due.ts';
import { Section } from '#components/page.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextField } from '#components/text-field.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { useNewLine } from '#components/use-new-line.ts';
import type { CapturedRecords } from '#data/captures.ts';
import { now, useToday } from '#data/clock.ts';
import { addCommitment, changeCommitment, removeCommitment } from '#data/commitments.ts';
import { newId } from '#data/ids.ts';
import { changeMatter } from '#data/matters.ts';
import { undo } from '#data/undo.ts';

interface WrapUpAgreedProps {
  readonly meeting: OneOnOne;
  readonly person: Person;
  readonly captured: CapturedRecords;
}

/** What both sides take away, as it was captured, still to be put right. */
export function WrapUpAgreed({ meeting, person, captured: { commitments, matters, goals } }: WrapUpAgreedProps) {
  const isEmpty = commitments.length + matters.length + goals.length === 0;
  return (
    <Section title={t`What was agreed`} description={isEmpty ? t`Nothing was captured in this meeting. What you agreed all the same can be added here.` : t`As you captured it. Words and dates can still be put right.`}>
      <ul className="grid gap-3">
        {commitments.map((commitment) => (
          <CommitmentRow key={commitment.id} commitment={commitment} name={calledName(person)} />
        ))}
        {matters.map((matter) => (
          <MatterRow key={matter.id} matter={matter} />
        ))}
        {goals.map((goal) => (
          <li key={goal.id}>
            <span className="text-sm text-soft"><Trans>Goal</Trans> </span>
            <Link to={`/goals/${goal.id}`} className="wrap-anywhere">
              <bdi>{goal.title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      <NewCommitment meeting={meeting} person={person} />
    </Section>
  );
}

/** Typing belongs to the field until it is left; then the record says it so. */
function Words({ label, stored, onSave }: { readonly label: string; readonly stored: string; readonly onSave: (words: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed !== null && typed.trim() && typed !== stored) onSave(typed);
    setTyped(null);
  };
  return <TextField isAboutPerson label={label} value={typed ?? stored} onChange={setTyped} onBlur={leave} className="min-w-56 flex-1" />;
}

function CommitmentRow({ commitment, name }: { readonly commitment: Commitment; readonly name: string }) {
  const today = useToday();
  const change = async (label: string, rule: (stored: Commitment) => Transition<Commitment>) => {
    sayOutcome(await changeCommitment(label, commitment.id, rule), null, undo);
  };
  const remove = async () => {
    sayOutcome(await removeCommitment(commitment), t`Deleted it.`, undo);
  };
  return (
    <li className="flex flex-wrap items-end gap-2">
      <Words label={commitment.owner === 'me' ? t`You` : name} stored={commitment.text} onSave={(words) => void change(t`Reword promise`, (stored) => reword(stored, words))} />
      <DateField label={t`By`} value={commitment.dueOn} onChange={(on) => void change(t`Change due date`, (stored) => changeDue(stored, on, today))} isClearable isDisabled={commitment.state !== 'open'} />
      <IconButton label={t`Delete: ${commitment.text}`} icon={<IconTrash size="1.125rem" aria-hidden />} onPress={() => void remove()} />
    </li>
  );
}

const matterLabels: Record<Matter['kind'], string> = { concern: t`Concern`, suggestion: t`Suggestion`, need: t`Need`, friction: t`Friction` };

function MatterRow({ matter }: { readonly matter: Matter }) {
  return (
    <li className="flex flex-wrap items-end gap-2">
      <Words label={matterLabels[matter.kind]} stored={matter.text} onSave={(words) => void changeMatter(t`Reword matter`, matter.id, (stored) => changed({ ...stored, text: words.trim() }))} />
    </li>
  );
}

function NewCommitment({ meeting, person }: { readonly meeting: OneOnOne; readonly person: Person }) {
  const today = useToday();
  const { text, setText, unsaved, add: addLine } = useNewLine();
  const [owner, setOwner] = useState<Commitment['owner']>('me');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    const due = suggestDue(text, today);
    const words = (due && withoutDue(text, due)) || text;
    void addLine(() => addCommitment(commitTo({ id: newId<CommitmentId>(), personId: person.id, owner, text: words, dueOn: due?.on ?? null, madeIn: meeting.id }, { today, now: now() })));
  };
  return (
    <form onSubmit={add} className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
      <TextField label={t`Something else you agreed`} isLabelHidden description={unsaved} placeholder={t`Something else, by Friday, and Enter`} value={text} onChange={setText} className="min-w-56 flex-1" />
      <RadioGroup
        label={t`Who does it`}
        isLabelHidden
        layout="row"
        options={[
          { key: 'me', label: t`You` },
          { key: 'them', label: calledName(person) },
        ]}
        value={owner}
        onChange={setOwner}
      />
    </form>
  );
}
