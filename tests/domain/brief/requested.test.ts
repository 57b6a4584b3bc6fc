import { expect, test } from 'vitest';
import { requestedLines } from '#domain/brief/requested.ts';
import { meet } from '#domain/requests/consult.ts';
import type { RequestId } from '#domain/requests/request.ts';
import { must } from '#domain/transition.ts';
import { aDeclinedRequest, aRequest, on } from '#tests/support/request-records.ts';

const today = on('2026-05-01');

test('says what is owed in each open request, the soonest first, with its clock as evidence', () => {
  const talked = { ...must(meet(aRequest(), on('2026-04-20'), today)), id: 'talked' as RequestId };
  const arranged = { ...must(meet(aRequest({ receivedOn: '2026-04-28', asked: 'Four days a week' }), on('2026-05-04'), today)), id: 'arranged' as RequestId };
  expect(requestedLines([talked, arranged, aDeclinedRequest()], 'Ana', today)).toEqual([
    {
      key: 'request/arranged',
      text: 'Ana asked to work differently: Four days a week. A conversation about it is arranged. Due on Monday.',
      evidence: 'Made 3 days ago, on 28 April; the decision is due by 27 June',
      route: '/requests/arranged',
      isOwed: false,
    },
    {
      key: 'request/talked',
      text: 'Ana asked to work differently: Work from home on Mondays and Fridays. Decide, and tell them in writing. Due 9 June.',
      evidence: 'Made 3 weeks ago, on 10 April; the decision is due by 9 June',
      route: '/requests/talked',
      isOwed: true,
    },
  ]);
});

test('one that is overdue says so', () => {
  expect(requestedLines([aRequest()], 'Ana', on('2026-06-12'))[0]?.text).toContain('It was due 9 June.');
});
