import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { OwnRhythm } from '#domain/care/gone-quiet.ts';
import type { PersonCare } from '#domain/care/people-care.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Explain } from '#components/explain.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { PrivateArea } from '#components/private-area.tsx';
import { Figure } from './evidence.tsx';
import type { EvidenceItem, PeopleEvidence } from './evidence-item.ts';
import { plainDays } from './figure-words.ts';

interface QuietSectionProps {
  /** By name. */
  readonly people: readonly PersonCare[];
  readonly evidence: PeopleEvidence;
}

/** Who is silent for longer than is usual for themselves: no word between you, or nothing raised by them. */
export function QuietSection({ people, evidence }: QuietSectionProps) {
  const strands = [
    {
      key: 'contact',
      title: t`You have not spoken for longer than usual`,
      nobody: t`You speak with everybody about as often as usual.`,
      of: ({ person, contactRhythm, contacts }: PersonCare): Silent => ({ person, rhythm: contactRhythm, usually: (usual, now) => t`You usually speak every ${usual}; it is ${now} now.`, items: () => contacts.map(evidence.contact(person.id)) }),
    },
    {
      key: 'raised',
      title: t`They have not raised anything for longer than usual`,
      nobody: t`Everybody raises things about as often as usual.`,
      of: ({ person, raisedRhythm, raised }: PersonCare): Silent => ({ person, rhythm: raisedRhythm, usually: (usual, now) => t`They usually raise something every ${usual}; it is ${now} now.`, items: () => raised.map(evidence.raised(person.id)) }),
    },
  ] as const;
  return (
    <Section title={t`Who has gone quiet`} description={t`Against their own rhythm of the last year, never against each other.`} actions={<HowQuiet />}>
      <PrivateArea title={t`Longer than usual`}>
        <div className="grid gap-x-10 gap-y-6 @4xl:grid-cols-2">
          {strands.map(({ key, title, nobody, of }) => (
            <Strand key={key} title={title} nobody={nobody} silent={people.map(of)} />
          ))}
        </div>
      </PrivateArea>
    </Section>
  );
}

interface Silent {
  readonly person: Person;
  readonly rhythm: OwnRhythm;
  /** Both as lengths of time: 6 days. */
  readonly usually: (usual: string, now: string) => string;
  readonly items: () => readonly EvidenceItem[];
}

function Strand({ title, nobody, silent }: { readonly title: string; readonly nobody: string; readonly silent: readonly Silent[] }) {
  const [quiet, unknown] = [silent.filter(({ rhythm }) => rhythm.isQuiet), silent.filter(({ rhythm }) => rhythm.usualDays === null)];
  return (
    <div className="min-w-0">
      <h3 className="mb-2">{title}</h3>
      {quiet.length === 0 ? (
        <p className="text-soft">{unknown.length === silent.length ? t`Heed does not know anybody’s rhythm yet: that takes five days of it in a year.` : nobody}</p>
      ) : (
        <List>
          {quiet.map(({ person, rhythm, usually, items }) => (
            <ListRow
              key={person.id}
              evidence={
                <Figure title={`${title}: ${calledName(person)}`} how={t`The middle of the gaps between ${rhythm.days.length} days in the last year is ${plainDays(rhythm.usualDays ?? 0)}; twice that has passed.`} items={items}>
                  {usually(plainDays(rhythm.usualDays ?? 0), plainDays(rhythm.silentDays ?? 0))}
                </Figure>
              }
            >
              <PersonName person={person} to={`/people/${person.id}`} />
            </ListRow>
          ))}
        </List>
      )}
      {unknown.length > 0 && unknown.length < silent.length && (
        <p className="mt-2 text-sm text-soft">{plural(unknown.length, { one: 'Of one person Heed does not know a rhythm yet.', other: 'Of # people Heed does not know a rhythm yet.' })}</p>
      )}
    </div>
  );
}

const HowQuiet = () => (
  <Explain label={t`How quiet is found`}>
    <Trans>Heed takes the gaps between the days of the last year and their middle: what is usual for this person. Quiet means more than twice as long, and more than a week. With fewer than five such days there is no rhythm, and Heed says nothing. Silence can have any reason; ask.</Trans>
  </Explain>
);
