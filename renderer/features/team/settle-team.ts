import { t } from '@lingui/core/macro';
import { type AbsenceSaid, rewriteAbsence } from '#domain/absences/absence-rules.ts';
import { absenceNames, writtenDays } from '#domain/absences/absence-words.ts';
import type { Absence } from '#domain/absences/absence.ts';
import { type ArrangementSaid, rewriteArrangement } from '#domain/arrangements/arrangement-rules.ts';
import type { Arrangement } from '#domain/arrangements/arrangement.ts';
import type { Person } from '#domain/people/person.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { showToast } from '#components/toast.tsx';
import { addAbsence, changeAbsence, removeAbsence } from '#data/absences.ts';
import { addArrangement, changeArrangement, removeArrangement } from '#data/arrangements.ts';
import { confirmAll } from '#data/expectations.ts';
import { today } from '#data/clock.ts';
import { undo } from '#data/undo.ts';

/** Saves an absence, a new one or one that is put right. Answers whether it was saved. */
export async function saveAbsence(before: Absence | null, said: AbsenceSaid): Promise<boolean> {
  const outcome = before === null ? await addAbsence(said) : await changeAbsence(t`Change absence`, before.id, (stored) => rewriteAbsence(stored, said));
  return sayOutcome(outcome, (saved) => t`${absenceNames[saved.kind]}, ${writtenDays(saved)}.`, undo) !== null;
}

export async function discardAbsence(absence: Absence): Promise<void> {
  sayOutcome(await removeAbsence(absence), t`Deleted the absence.`, undo);
}

/** Saves an arrangement, a new one or one that is put right. Answers whether it was saved. */
export async function saveArrangement(before: Arrangement | null, said: ArrangementSaid): Promise<boolean> {
  const outcome = before === null ? await addArrangement(said) : await changeArrangement(t`Change arrangement`, before.id, (stored) => rewriteArrangement(stored, said));
  return sayOutcome(outcome, t`It stands in the week.`, undo) !== null;
}

export async function discardArrangement(arrangement: Arrangement): Promise<void> {
  sayOutcome(await removeArrangement(arrangement), t`Deleted the arrangement.`, undo);
}

/** All cards of a person were said aloud today. */
export async function saidAloud(person: Person): Promise<void> {
  await confirmAll(person, today());
  showToast({ text: t`Said aloud today, all of it.`, undo });
}
