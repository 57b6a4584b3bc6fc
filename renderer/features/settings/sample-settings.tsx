import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { forgetErased } from '#bridge/forget-erased.ts';
import { Button } from '#components/button.tsx';
import { showToast } from '#components/toast.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { hasSampleTeam, removeSampleTeam } from '#data/sample-team.ts';
import { undo } from '#data/undo.ts';
import { SettingGroup } from './setting-group.tsx';

/** Only while the sample team is there. */
export function SampleSettings() {
  const isThere = useLiveQuery(() => hasSampleTeam(), []);
  const remove = async () => {
    const erased = await removeSampleTeam();
    showToast({ text: t`The sample team is gone.`, undo });
    await forgetErased(erased);
  };
  if (!isThere) return null;
  return (
    <SettingGroup title={t`Sample team`} description={t`Five people who do not exist, to look around with. Removing them erases everything about them and touches nobody else.`} error={null}>
      <Button className="self-start" onPress={() => void remove()}>
        <Trans>Remove the sample team</Trans>
      </Button>
    </SettingGroup>
  );
}
