import { TestBed } from '@angular/core/testing';
import { Icon } from './icon';
import { ICON_SHAPES } from './icon-shapes';

describe('Icon', () => {
  it('draws its shape and is hidden from assistive technology', () => {
    const fixture = TestBed.createComponent(Icon);
    fixture.componentRef.setInput('name', 'pause');
    fixture.detectChanges();
    const host = fixture.nativeElement as HTMLElement;
    expect(host.getAttribute('aria-hidden')).toBe('true');
    expect(host.querySelector('path')?.getAttribute('d')).toBe(ICON_SHAPES.pause);
  });
});
