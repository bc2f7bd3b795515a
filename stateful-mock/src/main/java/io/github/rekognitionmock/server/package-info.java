/** The mock as a server of its own, in a program or on the command line. */
package io.github.rekognitionmock.server;
