import { t } from '@lingui/core/macro';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { IconButton } from '#components/button.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listOpenPoints } from '#data/talking-points.ts';
import { dropPoint, markDiscussed } from './close-point.ts';

/** What was not spoken about. It stays with the person by itself; here one can still close it. */
export function WrapUpCarried({ meeting, person }: { readonly meeting: OneOnOne; readonly person: Person }) {
  const today = useToday();
  const points = useLiveQuery(() => listOpenPoints(person.id), [person.id]);
  if (!points || points.length === 0) return null;

  const closing = { on: today, closedIn: meeting.id };

  return (
    <Section title={t`Comes along to the next one`} description={t`Open talking points stay with the person. You need not do anything.`}>
      <List aria-label={t`Open talking points`}>
        {points.map((point) => (
          <ListRow
            key={point.id}
            evidence={point.raisedBy === 'them' ? t`Raised by ${calledName(person)}` : t`Raised by you`}
            actions={
              <>
                <IconButton size="small" label={t`Discussed: ${point.text}`} icon={<IconCheck size="1.125rem" aria-hidden />} onPress={() => void markDiscussed(point, closing)} />
                <IconButton size="small" label={t`Drop: ${point.text}`} icon={<IconX size="1.125rem" aria-hidden />} onPress={() => void dropPoint(point, closing)} />
              </>
            }
          >
            <bdi className="wrap-anywhere">{point.text}</bdi>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
