import { Component, Type, ViewEncapsulation } from '@angular/core';
import { ChangeSide, SitTall } from '../../../../ui/figure/seated/first/seated';

@Component({
  selector: 'un-dragging-place-fist',
  templateUrl: './place-fist.svg',
})
class PlaceFist {}

@Component({
  selector: 'un-dragging-support-elbow',
  templateUrl: './support-elbow.svg',
})
class SupportElbow {}

@Component({
  selector: 'un-dragging-drag',
  templateUrl: './drag.svg',
  styleUrl: './drag.css',
  encapsulation: ViewEncapsulation.None,
})
class Drag {}

@Component({
  selector: 'un-dragging-release',
  templateUrl: './release.svg',
})
class Release {}

@Component({
  selector: 'un-dragging-tap-neck',
  templateUrl: './tap-neck.svg',
  styleUrl: './tap-neck.css',
  encapsulation: ViewEncapsulation.None,
})
class TapNeck {}

@Component({
  selector: 'un-dragging-relax',
  templateUrl: './relax.svg',
  styleUrl: './relax.css',
  encapsulation: ViewEncapsulation.None,
})
class Relax {}

/** The pictures of Dragging, by a step's `picture`. */
export const pictures: Readonly<Record<string, Type<unknown>>> = {
  'dragging/place-fist': PlaceFist,
  'dragging/support-elbow': SupportElbow,
  'dragging/drag': Drag,
  'dragging/release': Release,
  'dragging/tap-neck': TapNeck,
  'dragging/relax': Relax,
  'seated/sit-tall': SitTall,
  'seated/change-side': ChangeSide,
};
