import { plural, t } from '@lingui/core/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { LetterKind, LetterSection } from '#domain/print/letter-sheet.ts';
import type { ShareableRequest } from '#domain/print/shareable.ts';
import { contractDay, decisionDay, firstDecisionDay } from '#domain/requests/deadlines.ts';
import { kindPhrases } from '#domain/requests/kind-words.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { writtenList } from '#domain/language/written.ts';

const section = (title: string, sentences: readonly (string | null)[], typed = '', points: readonly string[] = []): LetterSection => ({ title, sentences: sentences.filter((sentence) => sentence !== null), typed: typed.trim(), points });

/** What a letter says, part by part. Parts with nothing to say are left out. */
export function letterSections(request: ShareableRequest, letter: LetterKind): LetterSection[] {
  const parts = [asked(request), letter === 'trial' ? trialTerms(request) : wayHere(request), ...outcome(request, letter), rules(request)];
  return parts.filter(({ sentences, typed, points }) => sentences.length > 0 || typed !== '' || points.length > 0);
}

const asked = ({ kind, asked: words, receivedOn, proposedFromOn }: ShareableRequest) =>
  section(
    t`What you asked for`,
    [proposedFromOn === null ? t`On ${writtenDate(receivedOn)} you made a request about ${kindPhrases[kind]}:` : t`On ${writtenDate(receivedOn)} you made a request about ${kindPhrases[kind]}, to begin on ${writtenDate(proposedFromOn)}:`],
    words,
  );

function wayHere({ meetings, extensions, trial, decidedOn }: ShareableRequest): LetterSection {
  const talked = meetings.filter(({ state, about }) => state === 'held' && about === 'request').map(({ on }) => writtenDate(on));
  return section(t`How the decision was made`, [
    talked.length === 0 ? null : t`We talked about it on ${writtenList(talked)}.`,
    ...extensions.map(extended),
    tried(trial, decidedOn),
  ]);
}

/** A trial that was cut short is told as far as it went. */
function tried(trial: ShareableRequest['trial'], decidedOn: ShareableRequest['decidedOn']): string | null {
  if (trial === null || (decidedOn !== null && decidedOn <= trial.fromOn)) return null;
  const endedOn = decidedOn !== null && decidedOn < trial.toOn ? decidedOn : trial.toOn;
  return t`We tried it from ${writtenDate(trial.fromOn)} to ${writtenDate(endedOn)}.`;
}

const extended = ({ agreedOn, fromOn, untilOn }: ShareableRequest['extensions'][number]) => t`On ${writtenDate(agreedOn)} we agreed that the decision is due by ${writtenDate(untilOn)} instead of ${writtenDate(fromOn)}.`;

function trialTerms({ trial, extensions, ...request }: ShareableRequest): LetterSection {
  if (trial === null) return section(t`The trial`, []);
  return section(t`The trial`, [t`We try this out together before it is decided. The trial changes nothing for good.`, ...extensions.map(extended)], '', [
    t`It begins on ${writtenDate(trial.fromOn)}.`,
    t`We look at how it goes on ${writtenDate(trial.reviewOn)}.`,
    t`It ends on ${writtenDate(trial.toOn)}.`,
    t`The decision is due by ${writtenDate(decisionDay({ ...request, extensions }).on)}.`,
  ]);
}

function outcome(request: ShareableRequest, letter: LetterKind): LetterSection[] {
  const { decision, appeal } = request;
  if (letter === 'trial') return [];
  if (letter === 'appeal') return appeal === null ? [] : appealParts(request, appeal);
  if (decision === null) return [];
  if (decision.outcome === 'agreed') return [section(t`The decision`, [t`Your request is agreed.`], decision.explanation), whatNext(request)];
  const grounds = decision.grounds.length === 0 ? t`Your request is declined.` : plural(decision.grounds.length, { one: 'Your request is declined on this ground:', other: 'Your request is declined on these grounds:' });
  return [section(t`The decision`, [grounds], '', decision.grounds), section(t`Why`, [], decision.explanation), howToAppeal(request)];
}

function appealParts(request: ShareableRequest, appeal: NonNullable<ShareableRequest['appeal']>): LetterSection[] {
  const appealedOn = writtenDate(appeal.receivedOn);
  const came = appeal.heardOn === null ? t`You appealed on ${appealedOn}.` : t`You appealed on ${appealedOn} and were heard on ${writtenDate(appeal.heardOn)}.`;
  const ends = appeal.outcome === 'agreed' ? t`Your appeal succeeds: your request is agreed.` : t`The decision of ${writtenDate(request.decidedOn ?? appeal.receivedOn)} stands.`;
  return [section(t`Your appeal`, [came, ends], appeal.explanation), ...(appeal.outcome === 'agreed' ? [whatNext(request)] : [])];
}

function whatNext(request: ShareableRequest): LetterSection {
  const contract = contractDay(request);
  const startsOn = request.decision?.startsOn ?? null;
  return section(t`What happens next`, [startsOn === null ? null : t`It begins on ${writtenDate(startsOn)}.`, contract === null ? null : t`Your contract will say so by ${writtenDate(contract.on)}.`]);
}

const howToAppeal = (request: ShareableRequest) =>
  section(t`If you want to appeal`, packOf(request.rule).holdsAppeal ? [t`Tell me soon: the decision on an appeal is due by ${writtenDate(decisionDay(request).on)} as well, unless we agree on a later day.`] : []);

function rules(request: ShareableRequest): LetterSection {
  const pack = packOf(request.rule);
  if (!pack.isCovered) return section(t`The rules behind this`, []);
  const first = firstDecisionDay(request);
  const longer = request.extensions.length > 0 ? pack.extension : null;
  return section(t`The rules behind this`, [`${pack.name}. ${first.says} (${first.source}.)`, [first.counted, longer ? t`A longer period was agreed: ${writtenDate(decisionDay(request).on)}. ${longer.says} (${longer.source}.)` : t`The decision is due by then.`].join(' ')]);
}
