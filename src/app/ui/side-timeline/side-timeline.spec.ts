import { TestBed } from '@angular/core/testing';
import { TimelineSegment } from '../../domain/session/state/progress';
import { SideTimeline } from './side-timeline';

describe('SideTimeline', () => {
  function show(timeline: readonly TimelineSegment[]): HTMLElement {
    const fixture = TestBed.createComponent(SideTimeline);
    fixture.componentRef.setInput('segments', timeline);
    fixture.componentRef.setInput('label', '2:52 left');
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  }

  function missing(host: HTMLElement): readonly string[] {
    return [...host.querySelectorAll<HTMLElement>('.segment')].map((segment) =>
      segment.style.getPropertyValue('--missing'),
    );
  }

  it('is one picture, named by its label', () => {
    const host = show([{ side: 'both', lengthMs: 15_000, done: 0 }]);
    expect(host.getAttribute('role')).toBe('img');
    expect(host.getAttribute('aria-label')).toBe('2:52 left');
  });

  it('draws to scale, each side in its own colour', () => {
    const host = show([
      { side: 'right', lengthMs: 75_000, done: 0 },
      { side: 'both', lengthMs: 25_000, done: 0 },
    ]);
    const [right, both] = host.querySelectorAll<HTMLElement>('.segment');
    expect(right?.style.getPropertyValue('--length')).toBe('75000');
    expect(right?.classList).toContain('right');
    expect(both?.classList).toContain('both');
  });

  it('stays within its width, however many segments there are', () => {
    const one = (['left', 'both', 'right'] as const).map((side) => ({
      side,
      lengthMs: 1,
      done: 1,
    }));
    const host = show(Array.from({ length: 50 }, () => one).flat());
    document.body.append(host);
    host.style.inlineSize = '280px';
    expect(host.scrollWidth).toBeLessThanOrEqual(host.clientWidth);
    const last = host.querySelector('.segment:last-child');
    expect(last?.getBoundingClientRect().width).toBeGreaterThan(0);
    host.remove();
  });

  it('is full as a plan', () => {
    expect(missing(show([{ side: 'left', lengthMs: 1000, done: 0 }]))).toEqual(['0%']);
  });

  it('is filled as far as a session has come', () => {
    const host = show([
      { side: 'right', lengthMs: 1000, done: 1 },
      { side: 'both', lengthMs: 1000, done: 0.25 },
      { side: 'left', lengthMs: 1000, done: 0 },
    ]);
    expect(missing(host)).toEqual(['0%', '-75%', '-100%']);
  });
});
