import { Component, signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { LiveRegion } from './live-region';

@Component({
  imports: [LiveRegion],
  template: `
    @if (isThere()) {
      <p role="status" [unLive]="text()"></p>
    }
  `,
})
class Page {
  readonly isThere = signal(true);
  readonly text = signal('');
}

describe('LiveRegion', () => {
  let fixture: ComponentFixture<Page>;
  const region = (): Element | null =>
    (fixture.nativeElement as HTMLElement).querySelector('[role=status]');

  beforeEach(() => {
    fixture = TestBed.createComponent(Page);
  });

  it('tells a sentence that comes later at once', async () => {
    await fixture.whenStable();
    expect(region()?.textContent).toBe('');
    fixture.componentInstance.text.set('Saved.');
    fixture.detectChanges();
    expect(region()?.textContent).toBe('Saved.');
    fixture.componentInstance.text.set('');
    fixture.detectChanges();
    expect(region()?.textContent).toBe('');
  });

  it('comes empty, and tells what it came with once it has been drawn', async () => {
    fixture.componentInstance.text.set('The disk is full.');
    fixture.detectChanges();
    expect(region()?.textContent).toBe('');
    await fixture.whenStable();
    expect(region()?.textContent).toBe('The disk is full.');
  });

  it('tells the latest of what was to be told meanwhile', async () => {
    fixture.componentInstance.text.set('Saving.');
    fixture.detectChanges();
    fixture.componentInstance.text.set('Saved.');
    fixture.detectChanges();
    expect(region()?.textContent).toBe('');
    await fixture.whenStable();
    expect(region()?.textContent).toBe('Saved.');
  });

  it('holds nothing up when it is gone before it was drawn', async () => {
    fixture.componentInstance.text.set('Saving.');
    fixture.detectChanges();
    fixture.componentInstance.isThere.set(false);
    await fixture.whenStable();
    expect(region()).toBeNull();
  });

  it('is told anew where a translation has put other nodes in its text’s place', async () => {
    await fixture.whenStable();
    fixture.componentInstance.text.set('Saved.');
    fixture.detectChanges();
    const font = document.createElement('font' as string);
    font.textContent = 'Gespeichert.';
    region()?.firstChild?.replaceWith(font);
    fixture.componentInstance.text.set('Deleted.');
    fixture.detectChanges();
    expect(region()?.textContent).toBe('Deleted.');
  });
});
