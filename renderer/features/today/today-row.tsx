import { t } from '@lingui/core/macro';
import { IconClockPause } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { TodayLine } from '#domain/today/today-line.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button, IconButton } from '#components/button.tsx';
import { ListRow } from '#components/list.tsx';
import { useShownToday } from '#components/today-context.ts';
import { LineEvidence } from './line-evidence.tsx';
import { lineRoute } from './line-route.ts';
import { LineSentence } from './line-sentence.tsx';
import { settlementsOf } from './settle-line.ts';

/** One line of Today: a sentence that opens what is behind it, its evidence, and what does away with it. */
export function TodayRow({ line, onSetAside }: { readonly line: TodayLine; readonly onSetAside: (line: TodayLine) => void }) {
  const today = useShownToday();
  return (
    <ListRow
      before={<Avatar person={line.person} size="small" />}
      evidence={<LineEvidence line={line} />}
      actions={
        <>
          {settlementsOf(line, today).map(({ name, run }) => (
            <Button key={name} size="small" onPress={() => void run()}>
              {name}
            </Button>
          ))}
          <IconButton label={t`Set aside until tomorrow`} shortcut="s" size="small" icon={<IconClockPause size="1.125rem" aria-hidden />} onPress={() => onSetAside(line)} />
        </>
      }
    >
      <Link to={lineRoute(line)} data-line={line.key} data-person={line.person.id} className="text-ink no-underline hover:underline">
        <LineSentence line={line} />
      </Link>
    </ListRow>
  );
}
