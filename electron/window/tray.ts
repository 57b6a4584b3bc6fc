import { app, Menu, nativeImage, Tray } from 'electron';
import { watchTrayHost } from '#electron/window/tray-host.ts';
import { trayItems, type TrayList } from '#electron/window/tray-list.ts';
import icon from './tray-icon.png?inline';

export interface HeedTray {
  /** Shows another list of what today holds. */
  update(today: TrayList): void;
  /** Takes up that the veil for sharing a screen went on or off. */
  sharingChanged(): void;
  /** Whether the desktop shows trays at all, as far as that can be known. */
  isShown(): boolean;
  stop(): void;
}

export interface TrayActions {
  open(route?: string): void;
  /** Opens the window for one line. */
  capture(): void;
  isSharing(): boolean;
  /** Puts the veil for sharing a screen on, or lifts it. */
  toggleSharing(): void;
  quit(): void;
}

/** Heed's place in the desktop's tray, which stays while all windows are closed. */
export function createTray(actions: TrayActions): HeedTray {
  let today: TrayList = [];
  let tray = makeTray();

  function makeTray(): Tray {
    const made = new Tray(nativeImage.createFromDataURL(icon));
    made.setToolTip(app.name);
    made.on('click', () => actions.open());
    made.setContextMenu(menu());
    return made;
  }

  function menu(): Menu {
    return Menu.buildFromTemplate(
      trayItems(today, actions.isSharing()).map((item) => {
        // A single & would underline the letter after it.
        const label = 'label' in item ? item.label.replaceAll('&', '&&') : '';
        switch (item.kind) {
          case 'separator':
            return { type: 'separator' as const };
          case 'heading':
            return { label, enabled: false };
          case 'route':
            return { label, click: () => actions.open(item.route) };
          case 'open':
            return { label, click: () => actions.open() };
          case 'veil':
            return { label, type: 'checkbox' as const, checked: item.isOn, click: () => actions.toggleSharing() };
          case 'capture':
            return { label, click: () => actions.capture() };
          case 'quit':
            return { label, click: () => actions.quit() };
        }
      }),
    );
  }

  // A tray made before the desktop's tray service is up never registers with it later, so it is made anew.
  const host = watchTrayHost(() => {
    tray.destroy();
    tray = makeTray();
  });

  return {
    update(next) {
      today = next;
      tray.setContextMenu(menu());
    },
    sharingChanged: () => tray.setContextMenu(menu()),
    isShown: () => host.isPresent(),
    stop() {
      host.stop();
      tray.destroy();
    },
  };
}
