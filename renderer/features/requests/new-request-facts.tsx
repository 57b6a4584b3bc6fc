import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { calledName } from '#domain/people/person.ts';
import { decisionDay } from '#domain/requests/deadlines.ts';
import { requestLimits } from '#domain/requests/limits.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import { listRequestsOf } from '#data/requests.ts';
import { WhyThisDay } from '#components/why-this-day.tsx';
import { limitSentences } from './limit-sentences.ts';

/** What the rules make of a request that is being taken down: its day, and how many there were lately with this one. */
export function NewRequestFacts({ draft, isNew }: { readonly draft: FlexibleRequest; readonly isNew: boolean }) {
  const found = useLiveQuery(async () => ({ person: await readPerson(draft.personId), requests: await listRequestsOf(draft.personId) }), [draft.personId]);
  if (!found?.person) return null;
  const pack = packOf(draft.rule);
  const day = decisionDay(draft);
  const all = isNew ? [...found.requests, draft] : found.requests;
  return (
    <div className="grid gap-1 rounded-md border border-line bg-rail px-4 py-2.5 text-sm">
      <p>
        {t`${pack.name}. The decision is due by ${writtenDate(day.on)}.`} <WhyThisDay day={day} label={t`Why this day`} />
      </p>
      {limitSentences(requestLimits(all, draft.receivedOn, pack), pack, calledName(found.person), draft.isStatutory).map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <p className="text-soft"><Trans>Not legal advice.</Trans></p>
    </div>
  );
}
