// Read by Electron before main: it says nothing itself of a rejection in main that nobody handles.
process.argv.splice(process.argv.indexOf('-r'), 2); // what Heed is started with does not tell of it
process.on('unhandledRejection', (reason) => console.error('Unhandled rejection:', reason));
process.on('uncaughtExceptionMonitor', (error) => console.error('Uncaught exception:', error));
