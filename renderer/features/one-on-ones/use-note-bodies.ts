import { useEffect, useState } from 'react';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { readNote } from '#data/notes.ts';

export interface NoteBodies {
  readonly shared: string;
  readonly private: string;
}

/** Both notes of a one-on-one as they were when it was opened; null until they are read. From then on the editors follow the store themselves. */
export function useNoteBodies(id: OneOnOneId): NoteBodies | null {
  const [read, setRead] = useState<{ readonly id: OneOnOneId; readonly bodies: NoteBodies } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([readNote({ oneOnOneId: id, visibility: 'shared' }), readNote({ oneOnOneId: id, visibility: 'private' })]).then(([shared, secret]) => {
      if (isCurrent) setRead({ id, bodies: { shared: shared?.body ?? '', private: secret?.body ?? '' } });
    });
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return read?.id === id ? read.bodies : null;
}
