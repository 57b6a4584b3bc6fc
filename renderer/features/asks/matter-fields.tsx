import { t } from '@lingui/core/macro';
import { type Matter, matterKinds } from '#domain/matters/matter.ts';
import { describe } from '#domain/matters/transitions.ts';
import { NumberField } from '#components/number-field.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { showToast } from '#components/toast.tsx';
import { changeMatter } from '#data/matters.ts';
import { useDraft } from '#data/use-draft.ts';
import { kindDetails, kindNames } from './ask-words.ts';

/** The words and the kind of what was raised; each field saves itself. */
export function MatterFields({ matter }: { readonly matter: Matter }) {
  const { id, kind, minutesPerWeek, peopleAffected } = matter;
  const change = async (patch: Partial<Pick<Matter, 'text' | 'kind' | 'minutesPerWeek' | 'peopleAffected'>>) => {
    const outcome = await changeMatter(t`Change what was raised`, id, (stored) => describe(stored, { ...stored, ...patch }));
    if (outcome.kind === 'refused') showToast({ text: outcome.reason });
  };
  const text = useDraft(matter.text, async (value) => {
    if (value.trim() !== '') await change({ text: value });
  });
  return (
    <div className="mb-10 grid gap-4">
      <TextField isAboutPerson label={t`What was raised`} value={text.value} onChange={text.change} onBlur={text.leave} error={text.value.trim() === '' ? t`It needs words. The last ones stay until you type others.` : null} />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <Select label={t`Kind`} options={matterKinds.map((key) => ({ key, label: kindNames[key], detail: kindDetails[key] }))} value={kind} onChange={(value) => void change({ kind: value })} className="w-44" />
        {kind === 'friction' && (
          <>
            <NumberField label={t`Minutes lost a week`} unit={t`minutes`} min={0} max={10_080} step={5} value={minutesPerWeek} onChange={(value) => void change({ minutesPerWeek: value })} />
            <NumberField label={t`People it costs`} unit={t`people`} min={1} max={100_000} value={peopleAffected} onChange={(value) => void change({ peopleAffected: value })} />
          </>
        )}
      </div>
    </div>
  );
}
