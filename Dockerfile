# The SDK builds, the runtime runs. Both tags are Ubuntu 24.04, which brings ICU with them.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src

# Packages change less often than code: restored first, they stay in the cache.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY Bot.Core/Bot.Core.csproj Bot.Core/
COPY Bot.Adapters/Bot.Adapters.csproj Bot.Adapters/
COPY Bot.Host/Bot.Host.csproj Bot.Host/
RUN dotnet restore Bot.Host

COPY .editorconfig BannedSymbols.txt ./
COPY Bot.Core/ Bot.Core/
COPY Bot.Adapters/ Bot.Adapters/
COPY Bot.Host/ Bot.Host/
RUN dotnet publish Bot.Host --no-restore --configuration Release --output /app -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# SQLite is the system's (docs/decisions/0004). The other three are for pictures and for this machine's zone.
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
        fonts-dejavu-core libsqlite3-0 librsvg2-bin tzdata \
    && rm -rf /var/lib/apt/lists/*

WORKDIR /app
COPY --from=build /app ./

# The image's own user without rights owns the one place that is written to.
RUN mkdir /data && chown "$APP_UID:$APP_UID" /data && chmod 700 /data
USER $APP_UID
VOLUME /data

# All interfaces of the container, so that a published port reaches /livez and /readyz. The playground and /metrics answer
# loopback only and stay out of reach through a published port; the README says how to see the playground.
ENV Data__Directory=/data \
    Web__Url=http://0.0.0.0:5210 \
    DOTNET_EnableDiagnostics=0
EXPOSE 5210

HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 \
    CMD ["dotnet", "Bot.Host.dll", "healthcheck"]

ENTRYPOINT ["dotnet", "Bot.Host.dll"]
