import { t } from '@lingui/core/macro';
import type { Comparison, GroupCare } from '#domain/care/equity.ts';
import { SMALLEST_GROUP } from '#domain/care/small-groups.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { PastContact } from '#domain/touches/last-contact.ts';
import { Picture } from '#components/charts/picture.tsx';
import { RateBar } from '#components/charts/rate-bar.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Explain } from '#components/explain.tsx';
import { Section } from '#components/page.tsx';
import { Figure } from './evidence.tsx';
import type { EvidenceItem, PeopleEvidence } from './evidence-item.ts';
import { rate } from './figure-words.ts';
import { groupingNames, groupName } from './group-names.ts';

type Group = GroupCare<PastContact, Praise>;
export type CareComparison = Comparison<PastContact, Praise>;
type Shown = Extract<CareComparison, { readonly kind: 'shown' }>;

interface EquitySectionProps {
  readonly comparisons: readonly CareComparison[];
  /** "in the last 90 days" */
  readonly period: string;
  readonly evidence: PeopleEvidence;
}

/** Whether attention and recognition reach groups of people alike. */
export function EquitySection({ comparisons, period, evidence }: EquitySectionProps) {
  const shown = comparisons.filter((each): each is Shown => each.kind === 'shown');
  return (
    <Section
      title={t`Attention and recognition, between groups`}
      description={shown.length > 0 && t`For each person a month, ${period}. A difference is a question to you, not a finding about them.`}
      actions={<HowGroups />}
    >
      {shown.length === 0 && (
        <EmptyState title={t`There are no two groups to compare.`}>
          {t`Say in profiles where people work, their shift, their level and when they started. Groups are compared when at least two of them have ${SMALLEST_GROUP} people or more.`}
        </EmptyState>
      )}
      <div className="grid gap-x-10 gap-y-8 @4xl:grid-cols-2">
        {shown.map((comparison) => (
          <ComparedGroups key={comparison.grouping} comparison={comparison} period={period} evidence={evidence} />
        ))}
      </div>
      {shown.length > 0 && shown.length < comparisons.length && (
        <ul className="mt-4 text-soft">
          {comparisons.map((each) => each.kind !== 'shown' && <li key={each.grouping}>{whyNot(each)}</li>)}
        </ul>
      )}
    </Section>
  );
}

const MEASURES = [
  { key: 'contactDaysAMonth', name: t`Days of contact a month`, how: t`Days on which you spoke, for each person of the group and 30 days that they were there.` },
  { key: 'praiseAMonth', name: t`Praise a month`, how: t`Praise that they heard, for each person of the group and 30 days that they were there.` },
] as const;

interface ComparedGroupsProps {
  readonly comparison: Shown;
  readonly period: string;
  readonly evidence: PeopleEvidence;
}

function ComparedGroups({ comparison: { grouping, groups, isSomeHidden }, period, evidence }: ComparedGroupsProps) {
  const nameOf = ({ key }: Group) => groupName(grouping, key);
  return (
    <div className="min-w-0">
      <h3 className="mb-1">{groupingNames[grouping].title}</h3>
      <Picture
        summary={MEASURES.map(({ key, name }) => `${name}: ${groups.map((group) => `${nameOf(group)} ${rate(group[key])}`).join(', ')}.`).join(' ')}
        table={{ columns: [t`Group`, t`People`, ...MEASURES.map(({ name }) => name)], rows: groups.map((group) => ({ key: String(group.key), cells: [nameOf(group), group.people, ...MEASURES.map(({ key }) => rate(group[key]))] })) }}
      >
        {() => (
          <div className="grid gap-4">
            {MEASURES.map(({ key, name, how }) => (
              <div key={key}>
                <p className="text-sm text-soft">{name}</p>
                <ul>
                  {groups.map((group) => (
                    <li key={group.key} className="grid grid-cols-[minmax(5rem,11rem)_1fr_4.5rem] items-center gap-x-3">
                      <bdi className="truncate" title={nameOf(group)}>
                        {nameOf(group)}
                      </bdi>
                      <RateBar value={group[key]} largest={Math.max(...groups.map((each) => each[key]))} />
                      <Figure title={t`${name}: ${nameOf(group)}, ${group.people} people, ${period}`} how={how} items={() => recordsOf(group, key, evidence)} aria-label={`${name}: ${nameOf(group)} ${rate(group[key])}`}>
                        {rate(group[key])}
                      </Figure>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        )}
      </Picture>
      {isSomeHidden && <p className="mt-1 text-sm text-soft">{t`Some groups are not shown: one has fewer than ${SMALLEST_GROUP} people, or would give such a one away.`}</p>}
    </div>
  );
}

/** By day and not by person: a list to look things up in, no comparison of people. */
function recordsOf({ received }: Group, measure: (typeof MEASURES)[number]['key'], evidence: PeopleEvidence): EvidenceItem[] {
  const found = received.flatMap(({ person, attention, praise }) => (measure === 'praiseAMonth' ? praise.map(evidence.praise(person.id)) : attention.contacts.map(evidence.contact(person.id))));
  return found.sort((a, b) => (a.on === b.on ? (a.key < b.key ? -1 : 1) : a.on > b.on ? -1 : 1));
}

function whyNot({ kind, grouping }: Exclude<CareComparison, Shown>): string {
  const { title, field } = groupingNames[grouping];
  if (kind === 'unsaid') return t`${title}: no profile says the ${field} yet.`;
  if (kind === 'one-group') return t`${title}: all are in one group, so there is nothing to compare.`;
  return t`${title}: not shown, because a group of fewer than ${SMALLEST_GROUP} people is in it or would follow from it.`;
}

const HowGroups = () => (
  <Explain label={t`How groups are compared`}>
    {t`Groups of fewer than ${SMALLEST_GROUP} people are never shown, nor groups from which such a one could be worked out by subtraction. Days before somebody came do not count for their group.`}
  </Explain>
);
