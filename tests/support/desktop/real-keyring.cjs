// Loaded before the app. Playwright has Chromium keep passwords with a key that everyone knows; this test wants the keyring.
const { app } = require('electron');

app.commandLine.removeSwitch('password-store');
app.commandLine.appendSwitch('password-store', 'gnome-libsecret');
