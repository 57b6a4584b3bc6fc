import { Trans } from '@lingui/react/macro';
import type { RulePack } from '#domain/requests/rule-pack.ts';
import { Checkbox } from '#components/checkbox.tsx';

/** The grounds that the rules allow, to tick; nothing where one's own words are all that is asked. */
export function GroundList({ rule, value, onChange }: { readonly rule: RulePack['grounds']; readonly value: readonly string[]; readonly onChange: (grounds: readonly string[]) => void }) {
  if (rule.list.length === 0) return null;
  // In the order of the rules, whatever was ticked first.
  const toggle = (ground: string, isOn: boolean) => onChange(rule.list.filter((each) => (each === ground ? isOn : value.includes(each))));
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 font-medium"><Trans>Grounds</Trans></legend>
      {rule.list.map((ground) => (
        <Checkbox key={ground} isSelected={value.includes(ground)} onChange={(isOn) => toggle(ground, isOn)}>
          <span className="first-letter:uppercase inline-block">{ground}</span>
        </Checkbox>
      ))}
      <p className="text-sm text-soft">
        {rule.says} ({rule.source}.)
      </p>
    </fieldset>
  );
}
