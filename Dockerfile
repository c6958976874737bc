# mock-udesk for tests in any language: docs/container.md says how to use it.
# `npm run image` builds it; docker-bake.hcl builds it for publishing.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run --silent build && npm prune --omit=dev --no-audit --no-fund \
  # What only people and editors read: types, source maps, sources.
  && find dist node_modules -type f \( -name '*.ts' -o -name '*.cts' -o -name '*.mts' -o -name '*.map' \) -delete

FROM node:22-bookworm-slim
COPY --from=build /build/package.json /build/LICENSE /app/
COPY --from=build /build/node_modules /app/node_modules
COPY --from=build /build/dist /app/dist
RUN ln -s /app/dist/cli/main.js /usr/local/bin/mock-udesk && chmod +x /app/dist/cli/main.js

# The command looks here for configuration, data and scenarios: mount a folder over it.
WORKDIR /config
USER 1000
# Variables override the file. These two apply if MOCK_UDESK_HOST or MOCK_UDESK_PORT is empty or comes from Kubernetes, so that
# EXPOSE and HEALTHCHECK stay true.
ENV MOCK_UDESK_DEFAULT_HOST=0.0.0.0 MOCK_UDESK_DEFAULT_PORT=8375
EXPOSE 8375
HEALTHCHECK --interval=2s --timeout=2s --retries=5 CMD ["node", "/app/dist/cli/healthcheck.js"]
ENTRYPOINT ["mock-udesk"]

ARG VERSION=unknown
LABEL org.opencontainers.image.title="mock-udesk" \
  org.opencontainers.image.description="A fake of Udesk's IM open API: signatures, queues, transfers and pushes on your own machine" \
  org.opencontainers.image.licenses="MIT" \
  org.opencontainers.image.version="$VERSION" \
  org.opencontainers.image.base.name="node:22-bookworm-slim"
