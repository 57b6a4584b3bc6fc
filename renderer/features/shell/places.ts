import { IconBell, IconChecklist, IconEar, IconHeartHandshake, IconHeartRateMonitor, IconHome, IconMessages, IconPlant2, IconSettings, IconUsers, IconUsersGroup } from '@tabler/icons-react';

/** The places of Heed, in the order of the rail, each with its key after `g`. */
export const places = [
  { to: '/today', name: 'Today', key: 't', icon: IconHome },
  { to: '/people', name: 'People', key: 'p', icon: IconUsers },
  { to: '/team', name: 'Team', key: 'm', icon: IconUsersGroup },
  { to: '/one-on-ones', name: 'One-on-ones', key: 'o', icon: IconMessages },
  { to: '/promises', name: 'Promises', key: 'c', icon: IconChecklist },
  { to: '/asks', name: 'Asks', key: 'a', icon: IconEar },
  { to: '/praise', name: 'Praise', key: 'i', icon: IconHeartHandshake },
  { to: '/growth', name: 'Growth', key: 'w', icon: IconPlant2 },
  { to: '/care', name: 'Care', key: 'e', icon: IconHeartRateMonitor },
  { to: '/reminders', name: 'Reminders', key: 'r', icon: IconBell },
  { to: '/settings', name: 'Settings', key: 's', icon: IconSettings },
] as const;
