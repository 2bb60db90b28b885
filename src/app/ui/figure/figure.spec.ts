import { Type } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { BackFigure } from './back/first/back-figure';
import { Figure } from './figure';

describe('Figure', () => {
  let fixture: ComponentFixture<Figure>;
  let host: HTMLElement;

  async function show(
    picture: Type<unknown> | null,
    inputs: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    fixture = TestBed.createComponent(Figure);
    host = fixture.nativeElement as HTMLElement;
    fixture.componentRef.setInput('picture', picture);
    await set(inputs);
  }

  async function set(inputs: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  }

  it('is a picture that says what it shows', async () => {
    await show(BackFigure, { text: 'A back' });
    expect(host.getAttribute('role')).toBe('img');
    expect(host.getAttribute('aria-label')).toBe('A back');
    expect(host.querySelector('svg')).not.toBeNull();
  });

  it('is not there for screen readers where words say it already', async () => {
    await show(BackFigure, { text: 'A back', decorative: true });
    expect(host.getAttribute('role')).toBeNull();
    expect(host.getAttribute('aria-label')).toBeNull();
    expect(host.getAttribute('aria-hidden')).toBe('true');
  });

  it('waits empty for a picture that is being loaded', async () => {
    await show(null, { text: 'A back' });
    expect(host.querySelector('svg')).toBeNull();
  });

  it('shows the left side as the mirror of the right one', async () => {
    await show(BackFigure, { mirrored: true });
    expect(
      getComputedStyle(fixture.debugElement.query(By.css('.drawing')).nativeElement as HTMLElement)
        .transform,
    ).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  });
});
