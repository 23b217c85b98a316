import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		// Without it the built tests in dist/ would run a second time.
		include: ["tests/**/*.test.ts"],
		globalSetup: ["tests/page/browser.ts"],
		testTimeout: 20_000,
		// What a loaded machine needs; a test that passes waits no longer than it must.
		expect: { poll: { timeout: 8_000 } },
	},
});
