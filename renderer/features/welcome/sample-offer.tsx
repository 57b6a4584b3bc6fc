import { useNavigate } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { forgetErased } from '#bridge/forget-erased.ts';
import { changeSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { showToast } from '#components/toast.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { addSampleTeam, hasSampleTeam, removeSampleTeam } from '#data/sample-team.ts';
import { undo } from '#data/undo.ts';

/** A team that does not exist, to look around with. It goes without a trace. */
export function SampleOffer() {
  const navigate = useNavigate();
  const isThere = useLiveQuery(() => hasSampleTeam(), []);
  const add = async () => {
    await addSampleTeam();
    await changeSettings({ firstRunDone: true });
    showToast({ text: t`The sample team is here. Settings takes it away again.`, undo });
    void navigate('/today');
  };
  const remove = async () => {
    const erased = await removeSampleTeam();
    showToast({ text: t`The sample team is gone.`, undo });
    await forgetErased(erased);
  };
  if (isThere === undefined) return null;
  return (
    <p className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-line py-3">
      <span className="min-w-0 flex-1 basis-64">{isThere ? t`The sample team is here. Taking it away erases all of it.` : t`Would you rather look around first? Five people who do not exist show how Heed works.`}</span>
      {isThere ? <Button onPress={() => void remove()}><Trans>Remove the sample team</Trans></Button> : <Button onPress={() => void add()}><Trans>Try a sample team</Trans></Button>}
    </p>
  );
}
