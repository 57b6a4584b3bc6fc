import { useParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { useSettings } from '#bridge/settings.ts';
import { ComboBox } from '#components/combo-box.tsx';
import { DateField } from '#components/date-field.tsx';
import { NumberField } from '#components/number-field.tsx';
import { Section } from '#components/page.tsx';
import { PrivateArea } from '#components/private-area.tsx';
import { Select } from '#components/select.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { changePerson, readPerson } from '#data/people.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Draft } from '#domain/record.ts';
import { relationshipOptions, workplaceOptions } from '#features/people/relationship-names.ts';
import { BirthdayField } from './birthday-field.tsx';
import { OccasionFields } from './occasion-fields.tsx';
import { SavedLine, SavedName, SavedText } from './saved-fields.tsx';

const NOT_SAID = '';
const zoneOptions = Intl.supportedValuesOf('timeZone').map((zone) => ({ key: zone, label: zone.replaceAll('_', ' ') }));
const recognitionOptions = [
  { key: NOT_SAID, label: t`Not said` },
  { key: 'public', label: t`In front of others` },
  { key: 'private', label: t`Between the two of you` },
  { key: 'either', label: t`Either way` },
] as const;

/** Everything that is known of a person. Each field saves itself; each change can be undone. */
export function ProfileTab() {
  const personId = useParams()['personId'] as PersonId;
  const person = useLiveQuery(() => readPerson(personId), [personId]);
  return person ? <ProfileFields key={person.id} person={person} /> : null;
}

function ProfileFields({ person }: { readonly person: Person }) {
  const { standards } = useSettings();
  const set = (action: string, change: Partial<Draft<Person>>) => void changePerson(action, person.id, change);
  return (
    <>
      <Section title={t`Who they are`}>
        <Grid>
          <SavedName person={person} />
          <SavedLine person={person} field="preferredName" label={t`What they like to be called`} action={t`Change preferred name`} />
          <SavedLine person={person} field="pronouns" label={t`Pronouns`} action={t`Change pronouns`} />
          <SavedLine person={person} field="email" label={t`E-mail`} action={t`Change e-mail`} />
          <BirthdayField person={person} />
        </Grid>
      </Section>
      <Section title={t`Their work`}>
        <Grid>
          <Select label={t`They are my`} options={relationshipOptions} value={person.relationship} onChange={(relationship) => set(t`Change relationship`, { relationship })} />
          <SavedLine person={person} field="role" label={t`Role`} action={t`Change role`} />
          <SavedLine person={person} field="team" label={t`Team`} action={t`Change team`} />
          <SavedLine person={person} field="level" label={t`Level`} action={t`Change level`} />
          <DateField label={t`Started on`} value={person.startOn} onChange={(startOn) => set(t`Change start date`, { startOn })} isClearable />
          <DateField label={t`With you since`} description={t`When they came to you from another manager.`} value={person.withMeSince} onChange={(withMeSince) => set(t`Change since when they are with you`, { withMeSince })} isClearable />
          <SavedLine person={person} field="location" label={t`Place`} action={t`Change place`} />
          <Select
            label={t`Works`}
            options={[{ key: NOT_SAID, label: t`Not said` }, ...workplaceOptions]}
            value={person.workplace ?? NOT_SAID}
            onChange={(workplace) => set(t`Change workplace`, { workplace: workplace === NOT_SAID ? null : workplace })}
          />
          <ComboBox label={t`Time zone`} options={zoneOptions} value={person.timeZone} onChange={(timeZone) => set(t`Change time zone`, { timeZone })} description={t`Empty means yours.`} />
          <SavedLine person={person} field="workingPattern" label={t`Working pattern`} action={t`Change working pattern`} placeholder={t`Tue–Thu in the office, 9–17`} />
          <SavedLine person={person} field="shift" label={t`Shift`} action={t`Change shift`} />
        </Grid>
      </Section>
      <Section title={t`How to be with them`}>
        <Grid>
          <NumberField
            label={t`A one-on-one every`}
            unit={t`days`}
            min={1}
            max={366}
            value={person.cadenceDays}
            onChange={(cadenceDays) => set(t`Change cadence`, { cadenceDays })}
            description={t`Empty follows your standard: every ${standards.cadenceDays} days, and every ${standards.newcomerCadenceDays} in the first ${standards.newcomerForDays}.`}
          />
          <Select
            label={t`Likes to be praised`}
            options={recognitionOptions}
            value={person.recognitionPreference ?? NOT_SAID}
            onChange={(key) => set(t`Change recognition preference`, { recognitionPreference: key === NOT_SAID ? null : key })}
          />
          <NumberField
            label={t`Something good at least every`}
            unit={t`days`}
            min={1}
            max={366}
            value={person.praiseEveryDays}
            onChange={(praiseEveryDays) => set(t`Change interval of praise`, { praiseEveryDays })}
            description={t`Empty follows your standard: every ${standards.praiseNudgeDays} days for direct reports, and no nudge for others.`}
          />
          <SavedLine person={person} field="recognitionNote" label={t`What they said about praise`} action={t`Change recognition note`} />
        </Grid>
      </Section>
      <OccasionFields person={person} />
      <Section title={t`Where they want to go`}>
        <div className="flex flex-col gap-5">
          <SavedText person={person} field="strengths" label={t`Strengths`} action={t`Change strengths`} />
          <SavedText person={person} field="aspirationsShort" label={t`In the next year they want`} action={t`Change aspirations`} />
          <SavedText person={person} field="aspirationsLong" label={t`Further on they want`} action={t`Change aspirations`} />
        </div>
      </Section>
      <PrivateArea title={t`Life and work`}>
        <SavedText person={person} field="privateContext" label={t`Life and work`} isLabelHidden action={t`Change private context`} description={t`What helps you to be considerate. It is in no print but the one of what Heed holds, which is for them.`} />
      </PrivateArea>
    </>
  );
}

const Grid = ({ children }: { readonly children: React.ReactNode }) => <div className="grid items-start gap-x-8 gap-y-5 @2xl:grid-cols-2">{children}</div>;
