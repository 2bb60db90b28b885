import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Knot } from '../../domain/log/record';
import { BackMap } from './back-map';

const NECK_BASE: Knot = { side: 'right', x: 0.6, y: 0.24, at: 75 };

describe('BackMap', () => {
  let fixture: ComponentFixture<BackMap>;
  let host: HTMLElement;

  async function show(
    mode: 'one' | 'sum',
    inputs: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    fixture = TestBed.createComponent(BackMap);
    host = fixture.nativeElement as HTMLElement;
    host.style.inlineSize = '320px';
    document.body.append(host);
    fixture.componentRef.setInput('mode', mode);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  }

  afterEach(() => host.remove());

  const items = () => [...host.querySelectorAll('li')].map((one) => one.textContent.trim());

  it('shows one session, and tells it in a list; marks of one place do not hide each other', async () => {
    await show('one', { knots: [NECK_BASE, { ...NECK_BASE, at: 90 }] });
    expect(host.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'A back seen from behind, with 2 knots marked. The list tells where.',
    );
    expect(host.querySelector('button')).toBeNull();
    expect(items()).toEqual([
      'Right, where neck meets shoulder, after 1\u00a0min\u00a015\u00a0s',
      'Right, where neck meets shoulder, after 1\u00a0min\u00a030\u00a0s',
    ]);
    expect(host.querySelector('.dot')?.textContent).toBe('1');
  });

  it('shows every number of marks at one place, or nearly, and leaves them on their side', async () => {
    const near = [0, 0.01, 0, 0.02, 0].map((by) => ({ ...NECK_BASE, y: NECK_BASE.y + by }));
    await show('one', { knots: near });
    const dots = [...host.querySelectorAll<HTMLElement>('.dot')].map((dot) => ({
      left: parseFloat(dot.style.left),
      top: parseFloat(dot.style.top),
    }));
    expect(dots[0]).toEqual({ left: NECK_BASE.x * 100, top: NECK_BASE.y * 100 });
    for (const [index, dot] of dots.entries()) {
      expect(dot.left).toBeGreaterThanOrEqual(50);
      for (const other of dots.slice(index + 1)) {
        const apart = Math.max(Math.abs(dot.left - other.left), Math.abs(dot.top - other.top));
        // 21 of its 179 px, for numbers in rings of 28: each can be read.
        expect(apart).toBeGreaterThan(11.8);
      }
    }
  });

  it('shows the sum of many by number and depth, and tells in a list how often and when last', async () => {
    await show('sum', {
      sums: [
        { side: 'right', region: 'neck-base', times: 3, last: '2026-11-23T21:00:00.000+01:00' },
        { side: 'left', region: 'blade', times: 1, last: '2026-11-20T21:00:00.000+01:00' },
      ],
    });
    expect([...host.querySelectorAll('.dot')].map((one) => one.textContent)).toEqual(['3', '1']);
    const [often, once] = [...host.querySelectorAll<HTMLElement>('.sum')].map((one) =>
      parseInt(one.style.getPropertyValue('--depth')),
    );
    expect(often).toBeGreaterThan(once ?? NaN);
    expect(items()).toEqual([
      'Right, where neck meets shoulder: 3 times, last on 23 November 2026',
      'Left, on the shoulder blade: once, last on 20 November 2026',
    ]);
  });

  it('leaves the list of the sum to who tells it already', async () => {
    const sums = [
      { side: 'left', region: 'blade', times: 2, last: '2026-11-20T21:00:00.000+01:00' },
    ];
    await show('sum', { sums, listed: false });
    expect([...host.querySelectorAll('.dot')].map((one) => one.textContent)).toEqual(['2']);
    expect(items()).toEqual([]);
  });

  it('says that there is nothing, where there is nothing', async () => {
    await show('one');
    expect(host.textContent).toContain('No knots marked.');
  });
});
