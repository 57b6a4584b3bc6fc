import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type RetentionKind, retentionKinds, retentionWords } from '#domain/retention/retention-kinds.ts';
import { useSettings } from '#bridge/settings.ts';
import { Banner } from '#components/banner.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { NumberField } from '#components/number-field.tsx';
import { Section } from '#components/page.tsx';
import { Switch } from '#components/switch.tsx';
import { useSave } from '#features/settings/use-save.ts';

/** Whether periods count at all. */
export function RetentionSwitch() {
  const { retention } = useSettings();
  const { save, error } = useSave();
  return (
    <Section title={t`How long things are kept`} help={<HelpLink section="retention" label={t`What becomes of things at the end of their period`} />} description={t`You decide. Heed says on Today two weeks before something comes to the end of its period, and deletes only when you say so. Whose rules apply to you, it cannot know.`}>
      {error && (
        <div className="mb-4">
          <Banner tone="danger">{error}</Banner>
        </div>
      )}
      <Switch isSelected={retention.isOn} onChange={(isOn) => save({ retention: { ...retention, isOn } })} description={t`Off: everything is kept until you delete it.`}>
        <Trans>Keep to periods</Trans>
      </Switch>
    </Section>
  );
}

/** Each period with what it is for. An empty one means that nothing of it ever goes. */
export function RetentionPeriods() {
  const { retention } = useSettings();
  const { save, error } = useSave();
  const change = (kind: RetentionKind, months: number | null) => save({ retention: { ...retention, months: { ...retention.months, [kind]: months } } });
  return (
    <Section title={t`Periods`} description={t`What is open has none: it stays until it is closed. Empty a period, and what it is for stays until you delete it.`}>
      {error && (
        <div className="mb-4">
          <Banner tone="danger">{error}</Banner>
        </div>
      )}
      <div className="flex max-w-prose flex-col gap-6">
        {retentionKinds.map((kind) => (
          <Period key={kind} kind={kind} months={retention.months[kind]} onChange={(months) => change(kind, months)} />
        ))}
      </div>
    </Section>
  );
}

function Period({ kind, months, onChange }: { readonly kind: RetentionKind; readonly months: number | null; readonly onChange: (months: number | null) => void }) {
  const { title, what, reason } = retentionWords[kind];
  return <NumberField label={title} description={`${what} ${reason}`} unit={t`months`} min={1} max={600} value={months} onChange={onChange} />;
}
