/** Starts the built app and walks through a sample team, outside any test runner: for a machine, or a namespace, without a network. */
import { launch } from '#tests/support/launch.ts';
import { goTo } from '#tests/support/go-to.ts';
import { addSampleTeam, sampleRoutes } from '#tests/support/sample-team.ts';

const profile = process.argv[2];
if (profile === undefined) throw new Error('Name a profile folder.');
const app = await launch(profile);
const page = await app.firstWindow();
await addSampleTeam(page);
const routes = await sampleRoutes(page);
for (const route of routes) await goTo(page, route);
await app.close();
console.log(`Walked through ${routes.length} screens.`);
