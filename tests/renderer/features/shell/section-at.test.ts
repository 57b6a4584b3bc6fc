import { expect, test } from 'vitest';
import { sectionOfRoute } from '#domain/guide/section-of-route.ts';
import { sectionAt } from '#features/shell/section-at.ts';

test.each(Object.entries(sectionOfRoute))('help on %s opens %s', (route, section) => {
  expect(sectionAt(route.replaceAll(/:\w+/g, '0199a1b2-aaaa'))).toBe(section);
});

test('a page nobody knows has help, too', () => expect(sectionAt('/nowhere')).toBe('today'));
