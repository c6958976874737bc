import { beforeEach, inject } from 'vitest'

/** Skips the tests of the image if tools/test-setup/build-image.ts found no Docker. */
beforeEach(({ skip }) => skip(!inject('hasDocker'), 'needs Docker'))
