# The mock server in a container. Build the jar first: ./mvnw -pl stateful-mock -am package -DskipTests
FROM eclipse-temurin:21-jre-alpine
COPY stateful-mock/target/rekognition-mock-standalone.jar /opt/rekognition-mock.jar
RUN adduser -D -H -u 10001 mock && mkdir /data && chown mock /data
USER 10001
WORKDIR /data
ENV REKOGNITION_MOCK_BIND_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=4s --start-period=5s --retries=3 CMD ["java", "-XX:TieredStopAtLevel=1", "-jar", "/opt/rekognition-mock.jar", "health"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "/opt/rekognition-mock.jar"]
