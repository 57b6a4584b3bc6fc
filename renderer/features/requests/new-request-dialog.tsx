import { useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { type Person, type PersonId, workplaces } from '#domain/people/person.ts';
import { decisionDay } from '#domain/requests/deadlines.ts';
import { ruleGroundOf } from '#domain/requests/guess-jurisdiction.ts';
import { kindNames } from '#domain/requests/kind-words.ts';
import { correct, eligibilityAsked, receive, type RequestOrder } from '#domain/requests/receive.ts';
import { type FlexibleRequest, type RequestId, requestKinds } from '#domain/requests/request.ts';
import { useSettings } from '#bridge/settings.ts';
import { Checkbox } from '#components/checkbox.tsx';
import { ComboBox } from '#components/combo-box.tsx';
import { DateField } from '#components/date-field.tsx';
import { NumberField } from '#components/number-field.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { Select } from '#components/select.tsx';
import { TextArea } from '#components/text-field.tsx';
import { showToast } from '#components/toast.tsx';
import { now, useToday } from '#data/clock.ts';
import { newId } from '#data/ids.ts';
import { addRequest } from '#data/requests.ts';
import { undo } from '#data/undo.ts';
import { act } from './act.ts';
import { FormDialog } from '#components/form-dialog.tsx';
import { NewRequestFacts } from './new-request-facts.tsx';

type Fields = Omit<RequestOrder, 'id' | 'personId' | 'receivedOn'> & { readonly receivedOn: RequestOrder['receivedOn'] | null };

interface NewRequestDialogProps {
  /** Whom it may be from; one alone is not asked for. */
  readonly people: readonly Person[];
  /** The one to put right; without it a new one is taken down. */
  readonly request?: FlexibleRequest;
  readonly onClose: () => void;
}

const kinds = requestKinds.map((key) => ({ key, label: kindNames[key] }));
const NOT_SAID = 'not-said';
const places = [{ key: NOT_SAID, label: t`Not about the place` }, ...workplaces.map((key) => ({ key, label: { 'on-site': t`On site`, hybrid: t`Partly from home`, remote: t`From home` }[key] }))] as const;
const eligible = [
  { key: 'yes', label: t`Yes` },
  { key: 'no', label: t`No` },
] as const;

/** Takes down a request to work differently, or puts one right. What they ask for, never why. */
export function NewRequestDialog({ people, request, onClose }: NewRequestDialogProps) {
  const today = useToday();
  const goTo = useNavigate();
  const ground = ruleGroundOf(useSettings());
  const [personId, setPersonId] = useState<PersonId | null>(people.length === 1 ? (people[0]?.id ?? null) : null);
  const [fields, setFields] = useState<Fields>(request ?? { kind: 'place', asked: '', daysAWeek: null, hoursAWeek: null, workplace: null, isStatutory: ground.jurisdiction !== 'none', isEligible: null, receivedOn: today, proposedFromOn: null });
  const change = (patch: Partial<Fields>) => setFields({ ...fields, ...patch });
  const { receivedOn } = fields;
  const eligibility = eligibilityAsked({ ...fields, receivedOn: receivedOn ?? today }, ground, request ?? null);
  const order = receivedOn === null ? null : { ...fields, receivedOn, isEligible: eligibility && fields.isEligible };

  const moment = { today, now: now() };
  const draft = order === null ? null : request ? correct(request, order, ground, moment) : receive({ ...order, id: '' as RequestId, personId: personId ?? ('' as PersonId) }, ground, moment);
  const isUnanswered = eligibility !== null && fields.isEligible === null;
  const refusal = personId === null ? t`Choose a person.` : draft === null ? t`Choose the day it was made.` : draft.kind === 'refused' ? draft.reason : isUnanswered ? t`Say whether the right holds for them.` : null;

  const save = async () => {
    if (order === null || personId === null) return false;
    if (request) return act(t`Correct request`, request.id, (stored) => correct(stored, order, ground, { today, now: now() }), t`Corrected.`);
    const made = receive({ ...order, id: newId<RequestId>(), personId }, ground, { today, now: now() });
    if (made.kind === 'refused') {
      showToast({ text: made.reason });
      return false;
    }
    await addRequest(made.value);
    showToast({ text: t`Taken down. The decision is due by ${writtenDate(decisionDay(made.value).on)}.`, undo });
    await goTo(`/requests/${made.value.id}`);
    return true;
  };

  return (
    <FormDialog title={request ? t`Correct the request` : t`A request to work differently`} confirm={request ? t`Correct` : t`Take it down`} refusal={refusal} onSave={save} onClose={onClose}>
      {people.length > 1 && (
        <ComboBox<PersonId> label={t`From`} autoFocus options={people.map(({ id, name, role }) => ({ key: id, label: name, detail: role || undefined }))} value={personId} onChange={setPersonId} empty={t`Nobody of that name.`} />
      )}
      <TextArea label={t`What they ask for`} description={t`What should change, not why. Heed keeps no reason of theirs.`} rows={2} value={fields.asked} onChange={(asked) => change({ asked })} autoFocus={people.length === 1} />
      <div className="flex flex-wrap gap-4">
        <Select label={t`About`} options={kinds} value={fields.kind} onChange={(kind) => change({ kind })} className="w-44" />
        <DateField label={t`Made on`} value={receivedOn} onChange={(on) => change({ receivedOn: on })} max={today} />
        <DateField label={t`To begin on`} value={fields.proposedFromOn} onChange={(on) => change({ proposedFromOn: on })} isClearable />
      </div>
      <div className="flex flex-wrap gap-4">
        <NumberField label={t`Days a week`} value={fields.daysAWeek} onChange={(daysAWeek) => change({ daysAWeek })} min={0} max={7} step={0.5} />
        <NumberField label={t`Hours a week`} value={fields.hoursAWeek} onChange={(hoursAWeek) => change({ hoursAWeek })} min={0} max={168} step={0.5} />
        <Select label={t`Where`} options={places} value={fields.workplace ?? NOT_SAID} onChange={(key) => change({ workplace: key === NOT_SAID ? null : key })} className="w-56" />
      </div>
      <p className="-mt-2 text-sm text-soft"><Trans>Figures let you compare with what you decided before. They may stay empty.</Trans></p>
      <Checkbox isSelected={fields.isStatutory} onChange={(isStatutory) => change({ isStatutory })} description={t`They make it under the law. Otherwise your own standard counts.`}>
        <Trans>A statutory request</Trans>
      </Checkbox>
      {eligibility && (
        <RadioGroup label={t`Does the right hold for them?`} description={`${eligibility.says} (${eligibility.source}.)`} options={eligible} layout="row" value={fields.isEligible === null ? null : fields.isEligible ? 'yes' : 'no'} onChange={(key) => change({ isEligible: key === 'yes' })} />
      )}
      {draft?.kind === 'changed' && personId !== null && !isUnanswered && <NewRequestFacts draft={draft.value} isNew={!request} />}
    </FormDialog>
  );
}
