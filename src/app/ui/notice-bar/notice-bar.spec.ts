import { TestBed } from '@angular/core/testing';
import { NoticeBar } from './notice-bar';

describe('NoticeBar', () => {
  it('keeps its live region, so that a sentence that comes later is heard', () => {
    const fixture = TestBed.createComponent(NoticeBar);
    fixture.componentRef.setInput('text', '');
    fixture.detectChanges();
    const region = (fixture.nativeElement as HTMLElement).querySelector('[role=status]');
    expect(region?.textContent).toBe('');

    fixture.componentRef.setInput('text', 'Deleted.');
    fixture.detectChanges();
    expect((fixture.nativeElement as HTMLElement).querySelector('[role=status]')).toBe(region);
    expect(region?.textContent).toBe('Deleted.');
  });
});
