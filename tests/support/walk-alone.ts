/** Starts the built app and walks through it, outside any test runner: for a machine, or a namespace, without a network. */
import { launch } from '#tests/support/launch.ts';
import { walkEverywhere } from '#tests/support/walk.ts';

const profile = process.argv[2];
if (profile === undefined) throw new Error('Name a profile folder.');
const app = await launch(profile);
const screens = await walkEverywhere(await app.firstWindow());
await app.close();
console.log(`Walked through ${screens} screens.`);
