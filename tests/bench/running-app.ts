import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** An Electron process with its DevTools door open, driven without any test library in between. */
export interface RunningApp {
  /** Epoch milliseconds just before the process was started. */
  readonly startedAt: number;
  /** Evaluates an expression in the first page and waits for its promise. */
  evaluate<T>(expression: string): Promise<T>;
  /** Polls an expression until it is true; answers with the time that took since the start, in milliseconds. */
  until(condition: string): Promise<number>;
  /** Proportional set size of the whole process group, in MB. */
  memoryMb(): Promise<number>;
  /** CPU seconds the whole process group has used so far. */
  cpuSeconds(): Promise<number>;
  /** How often a thread of the process group has gone to sleep so far, to be woken again: its voluntary context switches. */
  wakeUps(): Promise<number>;
  end(): Promise<void>;
}

const POLL_MS = 4;
const LIMIT_MS = 120_000;
const CLOCK_TICKS_PER_SECOND = 100; // USER_HZ on every Linux that Electron runs on

export async function startApp(executable: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<RunningApp> {
  const startedAt = Date.now();
  const child = spawn(executable, ['--remote-debugging-port=0', ...args], { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await devToolsPort(child);
  let page: Page | null = null;
  const firstPage = async () => (page ??= await openPage(port));

  return {
    startedAt,
    evaluate: async (expression) => (await firstPage()).evaluate(expression),
    async until(condition) {
      for (;;) {
        const ready = await firstPage()
          .then((open) => open.evaluate<boolean>(condition))
          .catch(() => false);
        if (ready) return Date.now() - startedAt;
        if (Date.now() - startedAt > LIMIT_MS) throw new Error(`Never became true: ${condition}`);
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    },
    memoryMb: async () => (await Promise.all((await group(child)).map(pssKb))).reduce((sum, kb) => sum + kb, 0) / 1024,
    cpuSeconds: async () => (await Promise.all((await group(child)).map(cpuTicks))).reduce((sum, ticks) => sum + ticks, 0) / CLOCK_TICKS_PER_SECOND,
    wakeUps: async () => (await Promise.all((await group(child)).map(voluntarySwitches))).reduce((sum, count) => sum + count, 0),
    async end() {
      page?.close();
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      process.kill(-(child.pid as number), 'SIGKILL');
      await gone;
    },
  };
}

async function devToolsPort(child: ChildProcess): Promise<string> {
  for await (const line of createInterface(child.stderr as Readable)) {
    const found = /DevTools listening on ws:\/\/([^/]+)\//.exec(line)?.[1];
    if (!found) continue;
    child.stderr?.resume();
    return found;
  }
  throw new Error('The app ended before it could be measured.');
}

interface Page {
  evaluate<T>(expression: string): Promise<T>;
  close(): void;
}

/** What the DevTools protocol says back to `Runtime.evaluate`; messages without an id are events. */
interface Answer {
  readonly id?: number;
  readonly result?: { readonly result: { readonly value: unknown }; readonly exceptionDetails?: { readonly exception?: { readonly description?: string } } };
}

async function openPage(port: string): Promise<Page> {
  const targets = (await (await fetch(`http://${port}/json`)).json()) as { type: string; webSocketDebuggerUrl: string }[];
  const url = targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl;
  if (!url) throw new Error('no page yet');
  const socket = new WebSocket(url);
  await once(socket as unknown as NodeJS.EventEmitter & EventTarget, 'open');
  let sent = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', (event) => {
    const answer = JSON.parse(String(event.data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  return {
    async evaluate<T>(expression: string) {
      const id = (sent += 1);
      const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, awaitPromise: true, returnByValue: true } }));
      const { result } = await withinLimit(answer).finally(() => waiting.delete(id));
      if (result?.exceptionDetails) throw new Error(result.exceptionDetails.exception?.description ?? 'failed in the page');
      return result?.result.value as T;
    },
    close: () => socket.close(),
  };
}

/** A page that never answers must not keep the other rows waiting. */
function withinLimit<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The page did not answer within ${LIMIT_MS / 1_000} s.`)), LIMIT_MS);
  });
  return Promise.race([answer, limit]).finally(() => clearTimeout(timer));
}

/** The processes of the app: all that share its process group. */
async function group(child: ChildProcess): Promise<number[]> {
  const pids = (await fs.readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const stats = await Promise.all(pids.map(async (pid) => ({ pid, fields: await statFields(pid) })));
  return stats.filter(({ fields }) => Number(fields[2]) === child.pid).map(({ pid }) => pid);
}

/** Fields of /proc/PID/stat after the command: state, ppid, pgrp, … */
async function statFields(pid: number): Promise<string[]> {
  const stat = await fs.readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

async function pssKb(pid: number): Promise<number> {
  const rollup = await fs.readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}

async function cpuTicks(pid: number): Promise<number> {
  const fields = await statFields(pid);
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

/** Of all threads of a process (proc(5), /proc/PID/task/TID/status). */
async function voluntarySwitches(pid: number): Promise<number> {
  const threads = await fs.readdir(`/proc/${pid}/task`).catch(() => []);
  const counts = await Promise.all(
    threads.map(async (thread) => Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(await fs.readFile(`/proc/${pid}/task/${thread}/status`, 'utf8').catch(() => ''))?.[1] ?? 0)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
