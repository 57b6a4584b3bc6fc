import { t } from '@lingui/core/macro';
import { IconBell, IconChecklist, IconEar, IconHeartHandshake, IconHeartRateMonitor, IconHome, IconMessages, IconPlant2, IconSettings, IconUsers, IconUsersGroup } from '@tabler/icons-react';

/** The places of Heed, in the order of the rail, each with its key after `g`. */
export const places = [
  { to: '/today', name: t`Today`, key: 't', icon: IconHome },
  { to: '/people', name: t`People`, key: 'p', icon: IconUsers },
  { to: '/team', name: t`Team`, key: 'm', icon: IconUsersGroup },
  { to: '/one-on-ones', name: t`One-on-ones`, key: 'o', icon: IconMessages },
  { to: '/promises', name: t`Promises`, key: 'c', icon: IconChecklist },
  { to: '/asks', name: t`Asks`, key: 'a', icon: IconEar },
  { to: '/praise', name: t`Praise`, key: 'i', icon: IconHeartHandshake },
  { to: '/growth', name: t`Growth`, key: 'w', icon: IconPlant2 },
  { to: '/care', name: t`Care`, key: 'e', icon: IconHeartRateMonitor },
  { to: '/reminders', name: t`Reminders`, key: 'r', icon: IconBell },
  { to: '/settings', name: t`Settings`, key: 's', icon: IconSettings },
] as const;
