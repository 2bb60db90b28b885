import { Component, Type, ViewEncapsulation } from '@angular/core';

@Component({
  selector: 'un-lying-down-lie-down',
  templateUrl: './lie-down.svg',
})
class LieDown {}

@Component({
  selector: 'un-lying-down-front-arm',
  templateUrl: './front-arm.svg',
})
class FrontArm {}

@Component({
  selector: 'un-lying-down-reach-over',
  templateUrl: './reach-over.svg',
})
class ReachOver {}

@Component({
  selector: 'un-lying-down-squeeze',
  templateUrl: './squeeze.svg',
  styleUrl: './squeeze.css',
  encapsulation: ViewEncapsulation.None,
})
class Squeeze {}

@Component({
  selector: 'un-lying-down-reach-further',
  templateUrl: './reach-further.svg',
  styleUrl: './reach-further.css',
  encapsulation: ViewEncapsulation.None,
})
class ReachFurther {}

@Component({
  selector: 'un-lying-down-fist-rub',
  templateUrl: './fist-rub.svg',
  styleUrl: './fist-rub.css',
  encapsulation: ViewEncapsulation.None,
})
class FistRub {}

@Component({
  selector: 'un-lying-down-pound',
  templateUrl: './pound.svg',
  styleUrl: './pound.css',
  encapsulation: ViewEncapsulation.None,
})
class Pound {}

@Component({
  selector: 'un-lying-down-rest',
  templateUrl: './rest.svg',
  styleUrl: './rest.css',
  encapsulation: ViewEncapsulation.None,
})
class Rest {}

@Component({
  selector: 'un-lying-down-turn-over',
  templateUrl: './turn-over.svg',
})
class TurnOver {}

@Component({
  selector: 'un-lying-down-get-up',
  templateUrl: './get-up.svg',
})
class GetUp {}

/** The pictures of Lying down, by a step's `picture`. */
export const pictures: Readonly<Record<string, Type<unknown>>> = {
  'lying-down/lie-down': LieDown,
  'lying-down/front-arm': FrontArm,
  'lying-down/reach-over': ReachOver,
  'lying-down/squeeze': Squeeze,
  'lying-down/reach-further': ReachFurther,
  'lying-down/fist-rub': FistRub,
  'lying-down/pound': Pound,
  'lying-down/rest': Rest,
  'lying-down/turn-over': TurnOver,
  'lying-down/get-up': GetUp,
};
