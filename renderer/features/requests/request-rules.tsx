import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { firstDecisionDay } from '#domain/requests/deadlines.ts';
import { requestLimits } from '#domain/requests/limits.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { Rule } from '#domain/requests/rule-pack.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { HelpLink } from '#components/help-link.tsx';
import { Section } from '#components/page.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listRequestsOf } from '#data/requests.ts';
import { limitSentences } from './limit-sentences.ts';

/** The rules of the day of receipt: each with its source, and the facts they ask about. */
export function RequestRules({ request, person }: { readonly request: FlexibleRequest; readonly person: Person }) {
  const pack = packOf(request.rule);
  const requests = useLiveQuery(() => listRequestsOf(person.id), [person.id]);
  const first = firstDecisionDay(request);
  const rules: readonly (Rule | null)[] = [pack.consult, pack.explain, pack.extension, pack.trial, pack.missedMeetings, pack.contractUpdate, pack.limit, pack.oneLive, pack.eligibility];
  const facts = requests ? limitSentences(requestLimits(requests, request.receivedOn, pack), pack, calledName(person), request.isStatutory) : [];
  return (
    <Section title={t`The rules behind it`} help={<HelpLink section="request-rules" label={t`Whose rules apply`} />} description={t`${pack.name}. They applied on the day the request was made and stay with it.`}>
      <p className="mb-3 rounded-md border border-line bg-rail px-4 py-2.5">
        <strong className="font-medium"><Trans>Not legal advice.</Trans></strong> {pack.isCovered ? t`Checked against the sources on ${writtenDate(pack.checkedOn)}. They may have changed since; the sources count.` : t`Heed holds no law for this request. If one applies, it counts.`}
      </p>
      {facts.length > 0 && (
        <ul className="mb-3 grid list-disc gap-1 ps-5">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <ul className="divide-y divide-line border-y border-line">
        <RuleRow says={`${first.says} ${first.counted}`} source={first.source} />
        {rules.map((rule) => rule && <RuleRow key={rule.says} {...rule} />)}
      </ul>
      {pack.notes.map((note) => (
        <p key={note} className="mt-3 text-soft">
          {note}
        </p>
      ))}
      {pack.sources.length > 0 && <p className="mt-3 text-sm text-soft select-text">{t`To check: ${pack.sources.join(' · ')}`}</p>}
    </Section>
  );
}

const RuleRow = ({ says, source }: Rule) => (
  <li className="py-2">
    {says} <span className="text-sm text-soft">{source}</span>
  </li>
);
