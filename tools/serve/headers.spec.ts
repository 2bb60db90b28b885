import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FIXED_HEADERS } from './headers.ts';

/** How the code of a page asks for what a Permissions-Policy names. */
const CALLS: Readonly<Record<string, RegExp>> = {
  accelerometer: /devicemotion|DeviceMotionEvent/,
  autoplay: /\.play\(\)/,
  bluetooth: /navigator\.bluetooth/,
  camera: /getUserMedia/,
  'clipboard-read': /clipboard\.read/,
  'display-capture': /getDisplayMedia/,
  geolocation: /navigator\.geolocation/,
  gyroscope: /devicemotion|DeviceMotionEvent|deviceorientation/,
  hid: /navigator\.hid\b/,
  microphone: /getUserMedia/,
  midi: /requestMIDIAccess/,
  payment: /PaymentRequest/,
  'screen-wake-lock': /wakeLock/,
  serial: /navigator\.serial\b/,
  usb: /navigator\.usb\b/,
};

const SOURCES = join(import.meta.dirname, '../../src');
const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter(
    (path) =>
      path.endsWith('.ts') &&
      !/\.spec\.ts$|\/fake-|\.(builder|arbitrary|oracle|harness|fixture)\.ts$/.test(path),
  )
  .map((path) => readFileSync(join(SOURCES, path), 'utf8'))
  .join('\n');

const policy = new Map(
  (FIXED_HEADERS['Permissions-Policy'] ?? '').split(', ').map((part) => {
    const [name = '', allowed = ''] = part.split('=');
    return [name, allowed];
  }),
);

void test('the Permissions-Policy allows what the code asks for, and nothing else', () => {
  const asked = Object.keys(CALLS).filter((name) => CALLS[name]?.test(code));
  const allowed = [...policy].filter(([, to]) => to === '(self)').map(([name]) => name);
  assert.deepEqual(allowed.toSorted(), asked.toSorted());
});

void test('every ability the policy names is one this test knows how to look for', () => {
  for (const name of policy.keys()) assert.ok(CALLS[name], `${name} is not looked for`);
});
