import { beforeEach, inject } from 'vitest'

/** Tests of the image are written as if Docker were there; tools/test-setup/build-image.ts says where it is not. */
beforeEach(({ skip }) => skip(!inject('hasDocker'), 'wants Docker'))
