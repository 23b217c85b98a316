import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		// Without it the built tests in dist/ would run a second time.
		include: ["tests/**/*.test.ts"],
		testTimeout: 20_000,
	},
});
