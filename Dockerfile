# syntax=docker/dockerfile:1

# Build: the compiler and the tests' packages stay behind in this stage.
FROM node:22.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
COPY commands commands
RUN npm run --silent build && npm prune --omit=dev --no-audit --no-fund && mkdir cache

# Run: Node, what the program needs, and an article to try it with. Nothing is compiled and nothing fetched here.
FROM node:22.21.0-bookworm-slim
LABEL org.opencontainers.image.title="Dateline" \
      org.opencontainers.image.description="A Discord bot that answers questions about a news briefing with verbatim, cited excerpts" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
    HEALTH_PORT=8080 \
    HEALTH_HOST=0.0.0.0 \
    SEEDS_DIR=/seeds \
    CACHE_DIR=/cache
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build --chown=node:node /app/cache /cache
COPY seeds /seeds
# Exists in the image, owns nothing in it but what was read of articles.
USER node
VOLUME /seeds /cache
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HEALTH_PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/src/bin/start.js"]
